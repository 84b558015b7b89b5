// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowpalette.h"

#include "models/library/folding.h"
#include "ui/keys/actiongroups.h"
#include "ui/keys/keymap.h"
#include "ui/palette/palette.h"
#include "ui/window/desk.h"
#include "ui/window/sidebar.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

namespace apostille {

namespace {

/// Places as the sidebar lists them, whatever they are.
template <typename Take>
void eachPlace(const QAbstractItemModel &model, const QModelIndex &within, const Take &take)
{
    for (int row = 0; row < model.rowCount(within); ++row) {
        const QModelIndex index = model.index(row, 0, within);
        if (model.flags(index).testFlag(Qt::ItemIsSelectable))
            take(index, QStringLiteral("place:") + index.data().toString());
        eachPlace(model, index, take);
    }
}

QUuid idIn(const PaletteEntry &entry)
{
    return QUuid(QStringView(entry.key).sliced(entry.key.indexOf(u':') + 1));
}

} // namespace

WindowPalette::WindowPalette(WindowParts &parts, const KeyMap &keys, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_keys(keys)
{
    connect(parts.actions.palette, &QAction::triggered, this, &WindowPalette::open);
}

void WindowPalette::open()
{
    if (!m_palette) {
        m_palette = new Palette(m_parts.session, m_parts.theme, m_parts.window);
        connect(m_palette, &Palette::chosen, this, &WindowPalette::follow);
    }
    m_palette->setTheme(m_parts.theme);
    PaletteEntries entries;
    addCommands(entries);
    addPlaces(entries);
    m_palette->open(std::move(entries));
}

void WindowPalette::addCommands(PaletteEntries &entries) const
{
    for (const ActionGroup &group : actionGroups(*m_parts.window.menuBar())) {
        for (const auto &[action, name] : group.actions) {
            if (action == m_parts.actions.palette)
                continue;
            entries.push_back({.kind = PaletteEntry::Kind::Command,
                               .key = QStringLiteral("command:") + action->objectName(),
                               .name = name,
                               .detail = group.title,
                               .keys = keyNames(m_keys.keys(action)),
                               .folded = foldedName(name),
                               .enabled = action->isEnabled()});
        }
    }
}

void WindowPalette::addPlaces(PaletteEntries &entries) const
{
    eachPlace(*m_parts.sidebar->model(), {}, [&](const QModelIndex &index, const QString &key) {
        const QString name = index.data().toString();
        entries.push_back({.kind = PaletteEntry::Kind::Place,
                           .key = key,
                           .name = name,
                           .detail = {},
                           .keys = {},
                           .folded = foldedName(name)});
    });
}

void WindowPalette::follow(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Command:
        return runCommand(entry.key);
    case PaletteEntry::Kind::Place:
        return goTo(entry.key);
    case PaletteEntry::Kind::Article:
        return m_parts.desk->open(idIn(entry));
    case PaletteEntry::Kind::Claim:
        Q_EMIT m_parts.wide->articlesRequested(idIn(entry), {}, entry.name);
        return;
    case PaletteEntry::Kind::Source:
        Q_EMIT m_parts.wide->articlesRequested({}, idIn(entry), entry.name);
        return;
    case PaletteEntry::Kind::Tag:
        return m_parts.sidebar->setPlace({PlaceKind::Tag, idIn(entry)});
    }
}

void WindowPalette::runCommand(const QString &key)
{
    for (const ActionGroup &group : actionGroups(*m_parts.window.menuBar()))
        for (const auto &[action, name] : group.actions)
            if (QStringLiteral("command:") + action->objectName() == key)
                return action->trigger();
}

void WindowPalette::goTo(const QString &place)
{
    QModelIndex wanted;
    eachPlace(*m_parts.sidebar->model(), {}, [&](const QModelIndex &index, const QString &key) {
        if (key == place)
            wanted = index;
    });
    m_parts.sidebar->setCurrentIndex(wanted);
}

} // namespace apostille
