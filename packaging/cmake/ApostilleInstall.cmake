# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Where everything goes on a system: programs, icons, and what makes the desktop know them.
include(GNUInstallDirs)
include(${CMAKE_CURRENT_LIST_DIR}/ApostilleMetainfo.cmake)
set(application org.apostille.Apostille)
set(desktop_files ${CMAKE_SOURCE_DIR}/packaging/desktop)

install(TARGETS apostille apostille-cli)
install(FILES ${desktop_files}/${application}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
make_metainfo(${CMAKE_BINARY_DIR}/${application}.metainfo.xml)
install(FILES ${CMAKE_BINARY_DIR}/${application}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop_files}/${application}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${desktop_files}/apostille.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/apostille.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${application}.svg)
foreach(size 16 24 32 48 64 128 256)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app/${size}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME ${application}.png)
endforeach()
