// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingform.h"

#include "ui/reader/readingcss.h"
#include "ui/theme/readingthemes.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr QSize swatchSize{36, 22};

/// A piece of the page: its ground, a line of its ink.
QIcon swatch(const Theme &page, qreal scale)
{
    QPixmap picture(swatchSize * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(page.dim, 1.0));
    painter.setBrush(page.panel);
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(swatchSize)).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(QPen(page.ink, 2.0, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(9, 8.5), QPointF(27, 8.5));
    painter.drawLine(QPointF(9, 13.5), QPointF(20, 13.5));
    return picture;
}

QString hundredths(int value)
{
    return QLocale().toString(value / 100.0, 'f', 1);
}

} // namespace

ReadingForm::ReadingForm(const Theme &window, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    addFonts();
    addSlider(tr("Size"), readingSizes, &ReadingSettings::size,
              [](int value) { return tr("%1 px").arg(value); });
    addSlider(tr("Line height"), readingLineHeights, &ReadingSettings::lineHeight, hundredths);
    addChoices(
        tr("Column"),
        {{static_cast<int>(ReadingColumn::Narrow), tr("Narrow")},
         {static_cast<int>(ReadingColumn::Normal), tr("Normal", "width of the column")},
         {static_cast<int>(ReadingColumn::Wide), tr("Wide")}},
        [this](int value) { m_settings.column = static_cast<ReadingColumn>(value); },
        [this] { return static_cast<int>(m_settings.column); });
    addSlider(tr("Letter spacing"), readingLetterSpacings, &ReadingSettings::letterSpacing,
              [](int value) { return tr("%1 %").arg(value); });
    addSlider(tr("Paragraph spacing"), readingParagraphSpacings, &ReadingSettings::paragraphSpacing,
              hundredths);
    addCheck(tr("Hyphenation"), &ReadingSettings::hyphenation);
    addCheck(tr("Justified"), &ReadingSettings::justification);
    addThemes();
    setTheme(window);
}

/// Ends in telling the change, unless it is the form itself that brings its controls in step.
void ReadingForm::touch(const std::function<void()> &change)
{
    if (m_following)
        return;
    change();
    Q_EMIT changed(m_settings);
}

QButtonGroup *ReadingForm::addChoices(const QString &title, const std::vector<Choice> &choices,
                                      std::function<void(int)> set, std::function<int()> get)
{
    auto *const group = new QButtonGroup(this);
    auto *const row = new QHBoxLayout;
    row->setSpacing(4);
    for (const Choice &choice : choices) {
        auto *const button = new QToolButton(this);
        button->setText(choice.name);
        button->setToolTip(choice.hint);
        button->setAccessibleName(title + u": "_s + choice.name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        group->addButton(button, choice.value);
        m_words += choice.name;
        row->addWidget(button);
    }
    m_words += title;
    auto *const label = new QLabel(title, this);
    const int line = m_grid->rowCount();
    m_grid->addWidget(label, line, 0);
    m_grid->addLayout(row, line, 1, 1, 2);
    connect(group, &QButtonGroup::idToggled, this, [this, set = std::move(set)](int value, bool on) {
        if (on)
            touch([&] { set(value); });
    });
    m_followers.emplace_back([group, get = std::move(get)] {
        if (auto *const button = group->button(get()))
            button->setChecked(true);
    });
    return group;
}

void ReadingForm::addSlider(const QString &title, ReadingRange range, int ReadingSettings::*member,
                            const std::function<QString(int)> &words)
{
    auto *const slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(range.least, range.most);
    slider->setSingleStep(range.step);
    slider->setPageStep(2 * range.step);
    slider->setMinimumWidth(160);
    slider->setAccessibleName(title);
    m_words += title;
    auto *const label = new QLabel(title, this);
    label->setBuddy(slider);
    auto *const value = new QLabel(this);
    value->setProperty("dim", true);
    value->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(u"000 px"_s));
    const int line = m_grid->rowCount();
    m_grid->addWidget(label, line, 0);
    m_grid->addWidget(slider, line, 1);
    m_grid->addWidget(value, line, 2);
    connect(slider, &QSlider::valueChanged, this, [=, this](int now) {
        value->setText(words(now));
        touch([&] { m_settings.*member = now; });
    });
    m_followers.emplace_back([=, this] {
        slider->setValue(m_settings.*member);
        value->setText(words(m_settings.*member));
    });
}

void ReadingForm::addCheck(const QString &title, bool ReadingSettings::*member)
{
    m_words += title;
    auto *const box = new QCheckBox(title, this);
    m_grid->addWidget(box, m_grid->rowCount(), 1, 1, 2);
    connect(box, &QCheckBox::toggled, this, [=, this](bool on) { touch([&] { m_settings.*member = on; }); });
    m_followers.emplace_back([=, this] { box->setChecked(m_settings.*member); });
}

void ReadingForm::addFonts()
{
    std::vector<Choice> choices{
        {static_cast<int>(ReadingFont::Serif), tr("Serif"), readingFamilies(ReadingFont::Serif).constFirst()},
        {static_cast<int>(ReadingFont::Sans), tr("Sans"), readingFamilies(ReadingFont::Sans).constFirst()},
        {static_cast<int>(ReadingFont::System), tr("System", "font of the system"),
         readingFamilies(ReadingFont::System).constFirst()}};
    if (const QString family = dyslexiaFamily(); !family.isEmpty())
        choices.push_back({static_cast<int>(ReadingFont::Dyslexia), tr("Dyslexia"), family});
    const auto *const group = addChoices(
        tr("Font"), choices, [this](int value) { m_settings.font = static_cast<ReadingFont>(value); },
        [this] { return static_cast<int>(m_settings.font); });
    for (auto *const button : group->buttons()) {
        QFont font = button->font();
        font.setFamilies(readingFamilies(static_cast<ReadingFont>(group->id(button))));
        button->setFont(font);
    }
}

void ReadingForm::addThemes()
{
    m_themes = addChoices(
        tr("Page"),
        {{static_cast<int>(ReadingTheme::System), tr("Window"), tr("As the window around it")},
         {static_cast<int>(ReadingTheme::Light), tr("Light")},
         {static_cast<int>(ReadingTheme::Sepia), tr("Sepia")},
         {static_cast<int>(ReadingTheme::Dark), tr("Dark")},
         {static_cast<int>(ReadingTheme::Black), tr("Black")}},
        [this](int value) { m_settings.theme = static_cast<ReadingTheme>(value); },
        [this] { return static_cast<int>(m_settings.theme); });
    for (auto *const button : m_themes->buttons()) {
        button->setIconSize(swatchSize);
        static_cast<QToolButton *>(button)->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    }
}

void ReadingForm::setTheme(const Theme &window)
{
    for (auto *const button : m_themes->buttons()) {
        const auto theme = static_cast<ReadingTheme>(m_themes->id(button));
        button->setIcon(swatch(pageTheme(theme, window), devicePixelRatio()));
    }
}

void ReadingForm::setSettings(const ReadingSettings &settings)
{
    m_following = true;
    m_settings = settings;
    for (const auto &follow : m_followers)
        follow();
    m_following = false;
}

QString ReadingForm::words() const
{
    return m_words.join(u' ');
}

} // namespace apostille
