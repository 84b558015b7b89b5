// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "models/annotation/names.h"
#include "models/base/background.h"
#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "models/exchange/citation.h"
#include "models/exchange/wholefile.h"
#include "models/library/library.h"
#include "ui/export/exportpreview.h"
#include "ui/export/filename.h"
#include "ui/settings/preferences.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

const auto formatSetting = u"export/format"_s;
const auto contextSetting = u"export/context"_s;
const auto folderSetting = u"export/folder"_s;

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = Preferences().value(folderSetting, documents).toString();
    return QFileInfo(folder).isDir() ? folder : documents;
}

QComboBox *choice(const char *name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QLabel *label(const QString &words, QWidget *buddy, QWidget *parent)
{
    auto *text = new QLabel(words, parent);
    text->setBuddy(buddy);
    return text;
}

void tint(QLabel *label, const QColor &colour)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, colour);
    label->setPalette(colours);
}

/// The choice that was made last time, by its key: positions change when formats are added.
void choose(QComboBox *box, const QString &key)
{
    box->setCurrentIndex(std::max(0, box->findData(key)));
}

} // namespace

struct ExportDialog::Parts
{
    Session &session;
    Theme theme;
    std::vector<ExportScope> scopes;
    std::vector<CitedText> texts = {};
    int quotes = 0;
    int wish = 0; ///< the latest one's quotes are shown, whichever are read first
    bool loading = false;
    QComboBox *scope = nullptr;
    QComboBox *format = nullptr;
    QComboBox *context = nullptr;
    ExportPreview *preview = nullptr;
    QLabel *count = nullptr;
    QLabel *message = nullptr;
    QPushButton *copy = nullptr;
    QPushButton *save = nullptr;

    [[nodiscard]] const ExportFormat &chosenFormat() const
    {
        return exportFormats().at(static_cast<std::size_t>(std::max(0, format->currentIndex())));
    }

    [[nodiscard]] ExportOptions options() const
    {
        return {.context = static_cast<ContextWidth>(std::max(0, context->currentIndex())),
                .marks = session.markNames()};
    }
};

ExportDialog::ExportDialog(Session &session, const Theme &theme, const std::vector<ExportScope> &scopes,
                           QWidget *parent)
    : QDialog(parent)
    , m_parts(new Parts{.session = session, .theme = theme, .scopes = scopes})
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export quotes"));
    m_parts->scope = choice("scope", this);
    m_parts->format = choice("format", this);
    m_parts->context = choice("context", this);
    m_parts->preview = new ExportPreview(theme, this);
    m_parts->count = new QLabel(this);
    m_parts->message = new QLabel(this);
    m_parts->copy = new QPushButton(tr("&Copy"), this);
    m_parts->save = new QPushButton(tr("&Save…"), this);
    for (const ExportScope &one : scopes)
        m_parts->scope->addItem(one.name);
    for (const ExportFormat &format : exportFormats())
        m_parts->format->addItem(format.translatedName(), QString::fromLatin1(format.key));
    const QString names[] = {tr("None"), tr("Sentence"), tr("One sentence before and after"),
                             tr("Paragraph")};
    for (const ContextWidth width :
         {ContextWidth::None, ContextWidth::Sentence, ContextWidth::Neighbours, ContextWidth::Paragraph})
        m_parts->context->addItem(names[static_cast<int>(width)], contextKey(width));
    const Preferences settings;
    choose(m_parts->format, settings.value(formatSetting, u"csv"_s).toString());
    choose(m_parts->context, settings.value(contextSetting, contextKey(ContextWidth::Sentence)).toString());
    layOut();
    connectChoices();
    loadQuotes();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::layOut()
{
    Parts &parts = *m_parts;
    auto *previewLabel = label(tr("&Preview"), parts.preview, this);
    parts.preview->setObjectName(u"preview"_s);
    parts.preview->setAccessibleName(tr("Preview of the file"));
    parts.preview->setPlaceholderText(
        tr("There are no quotes here yet: select a passage of an article and mark it."));
    parts.count->setObjectName(u"count"_s);
    tint(parts.count, parts.theme.dim);
    parts.message->setObjectName(u"message"_s);
    parts.message->setWordWrap(true);
    parts.message->hide();
    parts.copy->setObjectName(u"copy"_s);
    parts.copy->setAutoDefault(false);
    parts.save->setObjectName(u"save"_s);
    parts.save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(16);
    choices->setVerticalSpacing(4);
    choices->addWidget(label(tr("&Quotes of"), parts.scope, this), 0, 0);
    choices->addWidget(label(tr("&Format"), parts.format, this), 0, 1);
    choices->addWidget(label(tr("Conte&xt"), parts.context, this), 0, 2);
    choices->addWidget(parts.scope, 1, 0);
    choices->addWidget(parts.format, 1, 1);
    choices->addWidget(parts.context, 1, 2);
    for (int column = 0; column < 3; ++column)
        choices->setColumnStretch(column, column == 1 ? 2 : 3);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(parts.count, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(parts.copy);
    buttons->addWidget(parts.save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addLayout(choices);
    column->addSpacing(8);
    column->addWidget(previewLabel);
    column->addWidget(parts.preview, 1);
    column->addWidget(parts.message);
    column->addSpacing(8);
    column->addLayout(buttons);
    resize(800, 600);
}

void ExportDialog::connectChoices()
{
    connect(m_parts->scope, &QComboBox::currentIndexChanged, this, &ExportDialog::loadQuotes);
    connect(m_parts->format, &QComboBox::currentIndexChanged, this, [this] {
        Preferences().setValue(formatSetting, m_parts->format->currentData());
        showOutput();
    });
    connect(m_parts->context, &QComboBox::currentIndexChanged, this, [this] {
        Preferences().setValue(contextSetting, m_parts->context->currentData());
        showOutput();
    });
    connect(m_parts->save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_parts->copy, &QPushButton::clicked, this, &ExportDialog::copy);
}

/// On a library of its own: a whole library's quotes take longer than a window may stand still.
void ExportDialog::loadQuotes()
{
    const int chosen = m_parts->scope->currentIndex();
    const QuoteScope scope =
        chosen < 0 ? QuoteScope() : m_parts->scopes.at(static_cast<std::size_t>(chosen)).scope;
    const int wish = ++m_parts->wish;
    m_parts->loading = true;
    m_parts->copy->setEnabled(false);
    m_parts->save->setEnabled(false);
    m_parts->count->setText(tr("Reading the quotes…"));
    const auto read = [path = m_parts->session.library().path(), scope] {
        return Library::open(path, Library::Mode::ReadOnly).and_then([&scope](const auto &library) {
            return library->quotes().cited(scope);
        });
    };
    inBackground(this, read, [this, wish](const Expected<std::vector<CitedText>> &texts) {
        if (wish == m_parts->wish)
            take(texts);
    });
}

void ExportDialog::take(const Expected<std::vector<CitedText>> &texts)
{
    m_parts->loading = false;
    m_parts->texts = texts.value_or(std::vector<CitedText>());
    m_parts->quotes = static_cast<int>(quoteCount(m_parts->texts));
    showOutput();
    if (!texts)
        say(sentence(texts.error()), true);
}

bool ExportDialog::isLoading() const
{
    return m_parts->loading;
}

void ExportDialog::showOutput()
{
    Parts &parts = *m_parts;
    if (parts.loading)
        return;
    say({});
    if (parts.quotes > 0)
        parts.preview->showOutput(parts.chosenFormat(), parts.texts, parts.options());
    else
        parts.preview->clear();
    parts.preview->moveCursor(QTextCursor::Start);
    parts.copy->setEnabled(parts.quotes > 0);
    parts.save->setEnabled(parts.quotes > 0);
    QStringList words{tr("%n quote(s)", nullptr, parts.quotes)};
    if (parts.texts.size() > 1)
        words += tr("%n article(s)", nullptr, static_cast<int>(parts.texts.size()));
    if (parts.quotes > 0 && parts.preview->isCut())
        words += tr("the preview shows the beginning");
    parts.count->setText(words.join(u" · "_s));
}

bool ExportDialog::writeTo(const QString &path)
{
    const auto written = writeWhole(path, m_parts->chosenFormat().write(m_parts->texts, m_parts->options()));
    if (!written) {
        say(sentence(written.error()), true);
        return false;
    }
    Preferences().setValue(folderSetting, QFileInfo(path).absolutePath());
    Q_EMIT exported(path, m_parts->quotes);
    return true;
}

QString ExportDialog::suggestedFileName() const
{
    const bool oneArticle = m_parts->texts.size() == 1;
    const QString title =
        fileNameFrom(oneArticle ? m_parts->texts.front().article.title : m_parts->scope->currentText());
    const QString name = title.isEmpty() ? tr("Quotes") : tr("%1 – quotes", "name of a file").arg(title);
    return name + u'.' + QString::fromLatin1(m_parts->chosenFormat().suffix);
}

void ExportDialog::save()
{
    QFileDialog dialog(this, tr("Export quotes"), lastFolder(), m_parts->chosenFormat().fileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QString::fromLatin1(m_parts->chosenFormat().suffix));
    dialog.selectFile(suggestedFileName());
    if (dialog.exec() == QDialog::Accepted && writeTo(dialog.selectedFiles().constFirst()))
        accept();
}

void ExportDialog::copy()
{
    const ExportFormat &format = m_parts->chosenFormat();
    const QString text = format.text(m_parts->texts, m_parts->options());
    auto *copied = new QMimeData; // the clipboard takes it over
    copied->setText(text);
    copied->setData(QString::fromLatin1(format.mediaType), text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
    say(tr("Copied."));
}

void ExportDialog::say(const QString &words, bool alarm)
{
    tint(m_parts->message, alarm ? m_parts->theme.alarm : m_parts->theme.dim);
    m_parts->message->setText(words);
    m_parts->message->setVisible(!words.isEmpty());
}

} // namespace apostille
