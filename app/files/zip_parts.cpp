// SPDX-License-Identifier: Apache-2.0
#include "app/files/zip_parts.h"

#include "app/files/sheet_fault.h"

#include <QFile>

#include <zip.h>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mostUnpacked = quint64(1) << 30;
constexpr quint64 suspiciousUnpacked = 100 << 20;
constexpr quint64 suspiciousRatio = 200;
constexpr qint64 mostParts = 100'000;

[[noreturn]] void damaged(const QString &detail)
{
    throw SheetFault{SheetTrouble::Damaged, u"zip: "_s + detail};
}

zip *openArchive(const QString &path)
{
    int code = ZIP_ER_OK;
    if (zip *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code))
        return archive;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    damaged(detail);
}

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

void requireReasonable(const zip_stat_t &part, const QByteArray &name)
{
    if (part.encryption_method != ZIP_EM_NONE)
        throw SheetFault{SheetTrouble::Encrypted, u"zip"_s};
    const bool isBomb =
        part.size > suspiciousUnpacked && part.size / qMax<quint64>(part.comp_size, 1) > suspiciousRatio;
    if (part.size > mostUnpacked || isBomb) {
        throw SheetFault{SheetTrouble::TooLarge,
                         u"%1 unpacks to %2 bytes"_s.arg(QString::fromUtf8(name)).arg(part.size)};
    }
}

} // namespace

void ZipParts::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipParts::ZipParts(const QString &path)
    : m_archive(openArchive(path))
{
    const qint64 count = zip_get_num_entries(m_archive.get(), 0);
    if (count > mostParts)
        throw SheetFault{SheetTrouble::TooLarge, u"zip: its directory"_s};
    for (qint64 place = 0; place < count; ++place) {
        const char *const raw = zip_get_name(m_archive.get(), quint64(place), ZIP_FL_ENC_RAW);
        // Some writers use the separator of their own system.
        const QByteArray name = QByteArray(raw).replace('\\', '/');
        if (m_places.contains(name))
            damaged(QString::fromUtf8(name) + u" is there twice"_s);
        m_places.insert(name, quint64(place));
    }
}

QByteArray ZipParts::read(const QByteArray &name) const
{
    const auto place = m_places.constFind(name);
    zip_stat_t part;
    if (place == m_places.constEnd() || zip_stat_index(m_archive.get(), *place, 0, &part) != 0)
        damaged(QString::fromUtf8(name) + u" is missing"_s);
    requireReasonable(part, name);

    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), *place, 0));
    QByteArray bytes(qsizetype(part.size), Qt::Uninitialized);
    char beyond = 0;
    // One more than there should be: only at the end is the check sum compared.
    const bool isWhole = file && zip_fread(file.get(), bytes.data(), part.size) == qint64(part.size)
        && zip_fread(file.get(), &beyond, 1) == 0;
    if (!isWhole)
        damaged(QString::fromUtf8(name) + u" can't be unpacked"_s);
    return bytes;
}

} // namespace PeopleDesk
