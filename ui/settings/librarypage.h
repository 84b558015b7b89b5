// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/settings/settingspage.h"

#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;

namespace apostille {

/// Where the library is and how large, whether it is whole, and a copy of it for safety. Checks and copies
/// run on a worker and can be cancelled.
class LibraryPage : public SettingsPage
{
    Q_OBJECT

public:
    LibraryPage(const QString &libraryPath, QWidget *parent);
    ~LibraryPage() override;

    void copyTo(const QString &path);

private:
    void check();
    void chooseCopy();
    void begin(const QString &words);
    void end(const QString &words, bool alarm);
    void showSize();
    /// Runs on a worker; gives what to say.
    template <typename Work>
    void start(const Work &work);

    QString m_path;
    QLabel *m_size;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_check;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace apostille
