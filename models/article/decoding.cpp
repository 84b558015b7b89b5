// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/decoding.h"

#include "models/article/charsetlabel.h"
#include "models/article/encodingguess.h"

#include <QStringConverter>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace apostille {

namespace {

using namespace std::string_view_literals;

/// How files begin that people take for articles, but that are none.
bool hasBinaryMagic(const QByteArray &bytes)
{
    static constexpr std::array magic{
        "%PDF-"sv,
        "PK\x03\x04"sv,
        "\x89PNG"sv,
        "\xff\xd8\xff"sv,
        "GIF87a"sv,
        "GIF89a"sv,
        "\x1f\x8b"sv,
        "BZh"sv,
        "\xfd"
        "7zXZ"sv,
        "7z\xbc\xaf"sv,
        "Rar!"sv,
        "\x7f"
        "ELF"sv,
        "MZ\x90"sv,
        "\xd0\xcf\x11\xe0"sv,
        "OggS"sv,
        "ID3"sv,
        "fLaC"sv,
        "RIFF"sv,
        "SQLite format 3"sv,
        "wOFF"sv,
        "wOF2"sv,
        "\x28\xb5\x2f\xfd"sv,
        "8BPS"sv,
        "\0\0\x01\0"sv,
        "II*\0"sv,
        "MM\0*"sv,
        "\0\0\0 ftyp"sv,
        "\0\0\0\x18"
        "ftyp"sv,
        "\0\0\0\x1c"
        "ftyp"sv,
    };
    const std::string_view start(bytes.constData(),
                                 static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 32)));
    return std::ranges::any_of(magic, [&](std::string_view one) { return start.starts_with(one); });
}

/// UTF-16 without a byte order mark: text in Latin letters has a NUL in every other byte.
QByteArray utf16WithoutMark(const QByteArray &bytes)
{
    const qsizetype length = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype{1};
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < length; ++i)
        nuls[static_cast<std::size_t>(i & 1)] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype many = length / 2 * 7 / 10;
    const qsizetype few = length / 2 / 20;
    if (length >= 4 && nuls[1] >= many && nuls[0] <= few)
        return "UTF-16LE";
    if (length >= 4 && nuls[0] >= many && nuls[1] <= few)
        return "UTF-16BE";
    return {};
}

struct Mark
{
    QByteArray encoding;
    qsizetype length = 0;
};

Mark byteOrderMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {"UTF-8", 3};
    if (bytes.startsWith("\xff\xfe"))
        return {"UTF-16LE", 2};
    if (bytes.startsWith("\xfe\xff"))
        return {"UTF-16BE", 2};
    return {};
}

bool isUtf8(const QByteArray &bytes)
{
    return QUtf8StringView(bytes).isValidUtf8();
}

bool isSingleByte(const QByteArray &encoding)
{
    const QByteArray name = encoding.toLower();
    return name.startsWith("windows-125") || name.startsWith("iso-8859-");
}

/// Whether bytes that are said to be UTF-8 are so but for a few slips (a cut character, a stray byte).
bool isNearlyUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const qsizetype wrong = text.count(QChar(QChar::ReplacementCharacter));
    const qsizetype right = std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x80; }) - wrong;
    return wrong <= right;
}

/// A saved page is often converted to UTF-8 with its old <meta> left in; the reverse is seldom, but comes,
/// too. Text that is UTF-8 beyond chance is UTF-8 whatever is said of it.
QByteArray chosenEncoding(const QByteArray &bytes, const QByteArray &declared, bool valid)
{
    if (valid && (declared.isEmpty() || declared == "UTF-8" || isSingleByte(declared)))
        return "UTF-8";
    if (declared.isEmpty() || (declared == "UTF-8" && !isNearlyUtf8(bytes)))
        return guessedEncoding(bytes);
    return declared;
}

/// Random bytes come out of any decoder as something; text has hardly a control character.
bool isGarbage(const QByteArray &utf8)
{
    qsizetype strange = 0;
    const QString text = QString::fromUtf8(utf8.left(64 * 1024));
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool control = (unit < 0x20 && !c.isSpace()) || (unit >= 0x7f && unit < 0xa0) || unit == 0xfffd;
        strange += control ? 1 : 0;
    }
    return strange * 20 > text.size();
}

Expected<DecodedPage> decodedBy(const QByteArray &encoding, const QByteArray &bytes)
{
    if (encoding == "UTF-8" && isUtf8(bytes))
        return DecodedPage{bytes, encoding};
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid())
        return std::unexpected(Error{ErrorCode::UnreadableEncoding, {}, QString::fromLatin1(encoding)});
    const QString text = decoder.decode(bytes);
    QByteArray utf8 = text.toUtf8();
    if (isGarbage(utf8))
        return std::unexpected(Error{ErrorCode::UnreadableEncoding, {}, QString::fromLatin1(encoding)});
    return DecodedPage{utf8, encoding};
}

bool hasNuls(const QByteArray &bytes)
{
    // One or two slip into honest pages; the parser replaces them.
    constexpr qsizetype tolerated = 3;
    return QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 * 1024)).count('\0') > tolerated;
}

} // namespace

Expected<DecodedPage> decodedPage(const QByteArray &bytes, const QByteArray &mediaType, bool isHtml)
{
    if (QByteArrayView(bytes).trimmed().isEmpty())
        return std::unexpected(Error{ErrorCode::EmptyInput});
    if (hasBinaryMagic(bytes))
        return std::unexpected(Error{ErrorCode::BinaryInput});
    if (const Mark mark = byteOrderMark(bytes); mark.length > 0)
        return bytes.size() == mark.length ? std::unexpected(Error{ErrorCode::EmptyInput})
                                           : decodedBy(mark.encoding, bytes.mid(mark.length));
    QByteArray declared = encodingOfLabel(charsetParameter(mediaType));
    if (declared.isEmpty())
        declared = utf16WithoutMark(bytes);
    if (!declared.startsWith("UTF-16") && hasNuls(bytes))
        return std::unexpected(Error{ErrorCode::BinaryInput});
    if (declared.isEmpty() && isHtml)
        declared = encodingOfMeta(bytes);
    const bool valid = isUtf8(bytes);
    const QByteArray encoding = chosenEncoding(bytes, declared, valid);
    if (valid && encoding == "UTF-8")
        return DecodedPage{bytes, encoding};
    return decodedBy(encoding, bytes);
}

Expected<QByteArray> decodedUtf8(const QByteArray &bytes, const QByteArray &mediaType, bool isHtml)
{
    return decodedPage(bytes, mediaType, isHtml).transform([](const DecodedPage &page) { return page.utf8; });
}

} // namespace apostille
