# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What software centres show. An address is claimed only where there is one: whoever publishes Apostille gives
# it as APOSTILLE_HOME, and keeps resources/pictures there under /pictures.
# Also a script, for .ci/run: cmake -DMADE=FILE [-DAPOSTILLE_HOME=ADDRESS] -P ApostilleMetainfo.cmake
cmake_policy(VERSION 3.25)
set(APOSTILLE_HOME "" CACHE STRING "Address of the published project, without a slash at its end; none: no pictures")

function(make_metainfo made)
    file(READ ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../desktop/org.apostille.Apostille.metainfo.xml.in words)
    if(APOSTILLE_HOME)
        string(REGEX REPLACE " *<!-- /?published -->\n" "" words "${words}")
    else()
        string(REGEX REPLACE " *<!-- published -->.*<!-- /published -->\n" "" words "${words}")
    endif()
    string(REPLACE "@APOSTILLE_HOME@" "${APOSTILLE_HOME}" words "${words}")
    file(WRITE ${made} "${words}")
endfunction()

if(DEFINED MADE)
    make_metainfo(${MADE})
endif()
