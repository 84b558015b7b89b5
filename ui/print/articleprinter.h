// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/print/printedarticle.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;

namespace apostille {

/// Sets one article for paper, in an engine of its own that nothing leaves, and makes a PDF file of it or
/// prints it. One run; tells its end by exactly one of the signals, later than it was called.
class ArticlePrinter : public QObject
{
    Q_OBJECT

public:
    ArticlePrinter(PrintedArticle article, const PrintOptions &options, QObject *parent);
    ~ArticlePrinter() override;

    void writePdf(const QString &path);
    void print(std::unique_ptr<QPrinter> printer);
    void cancel(); ///< leaves files as they were

Q_SIGNALS:
    void finished();
    void cancelled();
    void failed(const apostille::Error &error); ///< the file could not be written
    void refused();                             ///< by the engine or the printer

private:
    void begin(std::function<void()> whenSet);
    void setMarks();
    void countPages();
    void setFooters(int pages);
    void endFile(const QByteArray &pdf);
    void giveUp();

    struct Engine;
    PrintedArticle m_article;
    PrintOptions m_options;
    std::unique_ptr<Engine> m_engine;
    std::function<void()> m_whenSet;
    QString m_target; ///< the file to be
};

} // namespace apostille
