// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/errorsentence.h"

#include <QCoreApplication>

namespace apostille {

namespace {

struct Wording
{
    const char *text;    ///< %1 is the subject in quotation marks …
    const char *unnamed; ///< … or these words where it is not known
};

// What happened, what is safe, what to do: each sentence answers as many of the three as apply.
Wording wording(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyInput:
        return {QT_TRANSLATE_NOOP(
                    "apostille::Error",
                    "%1 is empty: there is nothing to read; check that it was saved or copied completely."),
                QT_TRANSLATE_NOOP("apostille::Error", "The document")};
    case ErrorCode::BinaryInput:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "%1 is not a text but a binary file (a picture, a PDF, an "
                                  "archive…); open the web page or a text file instead."),
                QT_TRANSLATE_NOOP("apostille::Error", "The document")};
    case ErrorCode::UnreadableEncoding:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "The characters of %1 could not be decoded; its bytes are "
                                  "kept, so save it again as UTF-8 and try once more."),
                QT_TRANSLATE_NOOP("apostille::Error", "the document")};
    case ErrorCode::NoArticle:
        return {QT_TRANSLATE_NOOP(
                    "apostille::Error",
                    "No article was found in %1; you can take over the text of the whole page instead."),
                QT_TRANSLATE_NOOP("apostille::Error", "the page")};
    case ErrorCode::TooBig:
        return {
            QT_TRANSLATE_NOOP("apostille::Error",
                              "%1 is too big to be an article; save or copy only the part that you need."),
            QT_TRANSLATE_NOOP("apostille::Error", "The document")};
    case ErrorCode::UnsupportedType:
        return {QT_TRANSLATE_NOOP(
                    "apostille::Error",
                    "%1 is of a type that Apostille cannot read; open an HTML or plain text file instead."),
                QT_TRANSLATE_NOOP("apostille::Error", "The document")};
    case ErrorCode::FolderGiven:
        return {QT_TRANSLATE_NOOP("apostille::Error", "%1 is a folder; choose the files in it instead."),
                QT_TRANSLATE_NOOP("apostille::Error", "That")};
    case ErrorCode::FileNotFound:
        return {QT_TRANSLATE_NOOP("apostille::Error", "%1 does not exist; check the name and the folder."),
                QT_TRANSLATE_NOOP("apostille::Error", "The file")};
    case ErrorCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "%1 could not be read; check that you have permission to open it."),
                QT_TRANSLATE_NOOP("apostille::Error", "The file")};
    case ErrorCode::FileUnwritable:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "%1 could not be written and was left as it was; check the "
                                  "permissions of its folder or choose another place."),
                QT_TRANSLATE_NOOP("apostille::Error", "The file")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("apostille::Error", "There is no room left on the disk for %1; what was "
                                                      "saved before is safe, so make room and try again."),
                QT_TRANSLATE_NOOP("apostille::Error", "the file")};
    case ErrorCode::DamagedArchive:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "%1 is compressed, but damaged or cut short; get it once more."),
                QT_TRANSLATE_NOOP("apostille::Error", "The file")};
    case ErrorCode::BadAddress:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "%1 is not a web address; it should start with http:// or https://."),
                QT_TRANSLATE_NOOP("apostille::Error", "The address")};
    case ErrorCode::NoNetwork:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "No connection could be made to %1; check the network and try again."),
                QT_TRANSLATE_NOOP("apostille::Error", "the server")};
    case ErrorCode::Timeout:
        return {QT_TRANSLATE_NOOP("apostille::Error", "%1 did not answer in time; try again later."),
                QT_TRANSLATE_NOOP("apostille::Error", "The server")};
    case ErrorCode::TooManyRedirects:
        return {QT_TRANSLATE_NOOP(
                    "apostille::Error",
                    "%1 redirects in circles; open it in a browser and save or copy the article from there."),
                QT_TRANSLATE_NOOP("apostille::Error", "The address")};
    case ErrorCode::TransferFailed:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "The transfer from %1 broke off and nothing of it was kept; try again."),
                QT_TRANSLATE_NOOP("apostille::Error", "the address")};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP(
                    "apostille::Error",
                    "Loading %1 was cancelled and nothing was changed; start it again whenever you like."),
                QT_TRANSLATE_NOOP("apostille::Error", "the document")};
    case ErrorCode::LibraryNotFound:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "%1 does not exist; open another library or make a new one."),
                QT_TRANSLATE_NOOP("apostille::Error", "The library")};
    case ErrorCode::LibraryNotALibrary:
        return {
            QT_TRANSLATE_NOOP("apostille::Error",
                              "%1 is not an Apostille library and was left untouched; choose another file."),
            QT_TRANSLATE_NOOP("apostille::Error", "The file")};
    case ErrorCode::LibraryNewer:
        return {QT_TRANSLATE_NOOP("apostille::Error", "%1 was written by a newer version of Apostille and "
                                                      "was left untouched; install that version to open it."),
                QT_TRANSLATE_NOOP("apostille::Error", "The library")};
    case ErrorCode::LibraryDamaged:
        return {QT_TRANSLATE_NOOP(
                    "apostille::Error",
                    "%1 is damaged and was left as it is; restore it from a backup or open another library."),
                QT_TRANSLATE_NOOP("apostille::Error", "The library")};
    case ErrorCode::LibraryReadOnly:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "%1 is open for reading only, so the change was not saved; check its "
                                  "permissions or copy it to a place where you may write."),
                QT_TRANSLATE_NOOP("apostille::Error", "The library")};
    case ErrorCode::LibraryBusy:
        return {QT_TRANSLATE_NOOP("apostille::Error", "%1 is in use by another program, so the change was "
                                                      "not saved yet; close that program and try again."),
                QT_TRANSLATE_NOOP("apostille::Error", "The library")};
    case ErrorCode::LibraryFailure:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "The change to %1 could not be saved and everything saved before is safe; "
                                  "try again, and check the disk if it happens once more."),
                QT_TRANSLATE_NOOP("apostille::Error", "the library")};
    case ErrorCode::QuoteNotFound:
        return {QT_TRANSLATE_NOOP(
                    "apostille::Error",
                    "%1 does not stand in the article word for word; copy it from the cleaned text."),
                QT_TRANSLATE_NOOP("apostille::Error", "The quote")};
    case ErrorCode::ArticleNotFound:
        return {
            QT_TRANSLATE_NOOP("apostille::Error",
                              "No article in the library fits %1; list the articles to see what is there."),
            QT_TRANSLATE_NOOP("apostille::Error", "the article")};
    case ErrorCode::ArticleAmbiguous:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "More than one article fits %1; name it by its identifier."),
                QT_TRANSLATE_NOOP("apostille::Error", "the name")};
    case ErrorCode::AnnotationNotFound:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "%1 is no longer in the library; look for it in the trash."),
                QT_TRANSLATE_NOOP("apostille::Error", "The annotation")};
    case ErrorCode::ThingNotFound:
        return {QT_TRANSLATE_NOOP("apostille::Error",
                                  "%1 is no longer in the library; look for it in the trash."),
                QT_TRANSLATE_NOOP("apostille::Error", "The claim, source or tag")};
    case ErrorCode::HttpStatus:
        break; // has sentences of its own
    }
    return {QT_TRANSLATE_NOOP("apostille::Error",
                              "%1 was refused by the server; open it in a browser to see why."),
            QT_TRANSLATE_NOOP("apostille::Error", "The address")};
}

/// The statuses that people meet and can do something about.
Wording httpWording(int status)
{
    const char *address = QT_TRANSLATE_NOOP("apostille::Error", "the address");
    switch (status) {
    case 401:
    case 402:
    case 403:
    case 451:
        return {QT_TRANSLATE_NOOP("apostille::Error", "The server does not let us read %1 (status %2); open "
                                                      "it in a browser and copy the article from there."),
                address};
    case 404:
    case 410:
        return {QT_TRANSLATE_NOOP("apostille::Error", "There is no page at %1 (status %2); check the "
                                                      "address, or look for the article in a web archive."),
                address};
    case 429:
        return {QT_TRANSLATE_NOOP(
                    "apostille::Error",
                    "The server asks for a pause before %1 is fetched again (status %2); try again later."),
                address};
    default:
        break;
    }
    if (status >= 500)
        return {QT_TRANSLATE_NOOP(
                    "apostille::Error",
                    "The server has a fault and could not deliver %1 (status %2); try again later."),
                address};
    return {
        QT_TRANSLATE_NOOP("apostille::Error",
                          "The server refused to deliver %1 (status %2); open it in a browser to see why."),
        address};
}

QString translated(const char *text)
{
    return QCoreApplication::translate("apostille::Error", text);
}

/// A quote may be a page long: the sentence names it by its beginning.
QString shortened(const QString &subject)
{
    constexpr qsizetype longest = 120;
    return subject.size() <= longest ? subject : subject.left(longest - 1) + QChar(0x2026);
}

QString named(const QString &subject, const char *unnamed)
{
    if (subject.isEmpty())
        return translated(unnamed);
    //: A file name, address or quote inside a sentence: use the quotation marks of your language
    return QCoreApplication::translate("apostille::Error", "“%1”").arg(shortened(subject));
}

} // namespace

QString sentence(const Error &error)
{
    if (error.code == ErrorCode::HttpStatus) {
        const auto [text, unnamed] = httpWording(error.detail.toInt());
        // Both at once: the subject may contain a percent sign and a digit itself.
        return translated(text).arg(named(error.subject, unnamed), error.detail);
    }
    const auto [text, unnamed] = wording(error.code);
    return translated(text).arg(named(error.subject, unnamed));
}

} // namespace apostille
