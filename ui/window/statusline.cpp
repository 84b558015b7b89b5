// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "models/annotation/names.h"
#include "models/article/wordstoread.h"
#include "models/editing/session.h"
#include "ui/window/elidedlabel.h"

#include <QLabel>
#include <QLocale>
#include <QNetworkInformation>

namespace apostille {

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_saved(new QLabel(this))
    , m_reading(new ElidedLabel(this))
    , m_progress(new ElidedLabel(this))
    , m_capture(new ElidedLabel(this))
    , m_language(new QLabel(this))
    , m_network(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_capture->setObjectName(QStringLiteral("capture"));
    m_progress->setObjectName(QStringLiteral("progress"));
    for (QLabel *label : {m_saved, m_reading, m_progress})
        addWidget(label);
    addWidget(m_capture, 1);
    m_capture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way first
    m_reading->setObjectName(QStringLiteral("reading"));
    m_network->setObjectName(QStringLiteral("network"));
    m_network->setToolTip(tr("Reading needs no network."));
    addPermanentWidget(m_language);
    addPermanentWidget(m_network);
    followNetwork();
    m_saved->setText(session.library().isReadOnly() ? tr("Read-only library") : tr("Saved"));
    connect(&session, &Session::saved, this, [this] { m_saved->setText(tr("Saved")); });
    connect(&session, &Session::failed, this, [this] { m_saved->setText(tr("Not saved")); });
}

void StatusLine::describe(const TextVersion &version)
{
    const QString language = version.content.metadata.language;
    const int words = wordsToRead(version.content);
    m_reading->setText(tr("%1 min read · %n word(s)", nullptr, words)
                           .arg(QLocale().toString(readingMinutes(words, language))));
    m_language->setText(language.isEmpty() ? QString() : languageName(language));
    m_progress->clear();
    m_capture->clear();
    m_capture->setToolTip({});
    if (const auto snapshot = m_session.library().articles().snapshotHead(version.snapshot)) {
        m_capture->setText(
            tr("Captured %1 · SHA-256 %2…")
                .arg(QLocale().toString(snapshot->captured.toLocalTime(), QLocale::ShortFormat),
                     snapshot->hash.left(8)));
        m_capture->setToolTip(m_capture->text() + QStringLiteral("\nSHA-256 ") + snapshot->hash);
        m_capture->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

// Where the system tells; where it does not, nothing is claimed.
void StatusLine::followNetwork()
{
    m_network->hide();
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto show = [this](QNetworkInformation::Reachability reach) {
        m_network->setVisible(reach != QNetworkInformation::Reachability::Unknown);
        m_network->setText(reach == QNetworkInformation::Reachability::Online ? tr("Online") : tr("Offline"));
    };
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, show);
    show(network->reachability());
}

void StatusLine::describeNothing()
{
    for (QLabel *label : {m_reading, m_progress, m_capture, m_language})
        label->clear();
    m_capture->setToolTip({});
    m_capture->setTextInteractionFlags(Qt::NoTextInteraction); // nothing to select, nothing to click into
}

void StatusLine::showProgress(double read, int minutesLeft)
{
    const QString share = tr("%1 %", "how much is read").arg(QLocale().toString(qRound(100 * read)));
    m_progress->setText(minutesLeft == 0 ? share : tr("%1 · %n min left", nullptr, minutesLeft).arg(share));
}

void StatusLine::showLink(const QString &address)
{
    if (address.isEmpty())
        clearMessage();
    else
        showMessage(address);
}

} // namespace apostille
