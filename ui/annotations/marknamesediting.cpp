// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/marknamesediting.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "ui/annotations/colourrow.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int sampleSide = 22;

class SwatchPicture : public QWidget
{
public:
    SwatchPicture(const MarkTint &mark, QWidget *parent)
        : QWidget(parent)
        , m_mark(mark)
    {
        setFixedSize(sampleSide, sampleSide);
    }

    void setMark(const MarkTint &mark)
    {
        m_mark = mark;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSwatch(painter, rect(), m_mark);
    }

private:
    MarkTint m_mark;
};

MarkColour colourAt(std::size_t index)
{
    return static_cast<MarkColour>(index + 1);
}

} // namespace

MarkNamesEditing::MarkNamesEditing(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"markNamesEditing"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    auto *about =
        new QLabel(tr("What each colour stands for in this library. Keys 1 to 8 stay the same."), this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(about, 0, 0, 1, 3);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const MarkColour colour = colourAt(i);
        const int row = static_cast<int>(i) + 1;
        auto *field = new QLineEdit(this);
        field->setObjectName(u"markName%1"_s.arg(i + 1));
        field->setMaxLength(40);
        field->setPlaceholderText(capitalised(markName(colour)));
        //: %1: a colour, “yellow”; %2: its key, a digit
        auto *label = new QLabel(tr("%1, key %2").arg(capitalised(hueName(colour))).arg(i + 1), this);
        label->setBuddy(field);
        field->setAccessibleName(label->text());
        m_fields.at(i) = field;
        m_swatches.at(i) = new SwatchPicture(theme.mark(colour), this);
        grid->addWidget(m_swatches.at(i), row, 0);
        grid->addWidget(label, row, 1);
        grid->addWidget(field, row, 2);
        connect(field, &QLineEdit::editingFinished, this,
                [this, field, colour] { save(colour, field->text()); });
    }
    auto *restore = new QPushButton(tr("&Usual names"), this);
    restore->setObjectName(u"usualMarkNames"_s);
    restore->setAutoDefault(false);
    connect(restore, &QPushButton::clicked, this, &MarkNamesEditing::restoreAll);
    grid->addWidget(restore, static_cast<int>(m_fields.size()) + 1, 2, Qt::AlignLeading);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(static_cast<int>(m_fields.size()) + 2, 1);
    connect(&session, &Session::markNamesChanged, this, &MarkNamesEditing::showNames);
    showNames();
}

void MarkNamesEditing::setTheme(const Theme &theme)
{
    for (std::size_t i = 0; i < m_swatches.size(); ++i)
        static_cast<SwatchPicture *>(m_swatches.at(i))->setMark(theme.mark(colourAt(i)));
}

void MarkNamesEditing::showNames()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (!m_fields.at(i)->hasFocus() || !m_fields.at(i)->isModified())
            m_fields.at(i)->setText(m_session.markNames().own(colourAt(i)));
    }
}

void MarkNamesEditing::save(MarkColour colour, const QString &name)
{
    MarkNames names = m_session.markNames();
    names.setOwn(colour, name);
    if (names == m_session.markNames())
        return;
    m_fields.at(static_cast<std::size_t>(colour) - 1)->setModified(false);
    m_session.saveMarkNames(names, tr("name colour “%1”").arg(names.name(colour)));
}

void MarkNamesEditing::restoreAll()
{
    if (m_session.markNames() != MarkNames())
        m_session.saveMarkNames({}, tr("restore usual names of colours"));
}

void MarkNamesEditing::open(Session &session, const Theme &theme, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"markNamesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name colours"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(new MarkNamesEditing(session, theme, dialog));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->resize(420, dialog->sizeHint().height());
    dialog->show();
}

} // namespace apostille
