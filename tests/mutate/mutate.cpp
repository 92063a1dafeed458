// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "mutate/mutation.h"
#include "storage/connection.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/looks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTextStream>

#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#include <vector>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The files of one session
struct Sample
{
    QString name;
    bool isFolder = false;
    QByteArray passcode;
    QList<QPair<QString, QByteArray>> files = {}; ///< the first is the one that is opened
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

Sample sampleOfFile(const QJsonObject &item)
{
    Sample sample { .name = item.value("path"_L1).toString(),
                    .passcode = item.value("password"_L1).toString().toUtf8() };
    sample.files.append({ u"x.session"_s, contentOf(dataFile(sample.name)) });
    for (const QString &suffix : { u"-wal"_s, u"-journal"_s }) {
        if (QFile::exists(dataFile(sample.name + suffix)))
            sample.files.append(
                { u"x.session"_s + suffix, contentOf(dataFile(sample.name + suffix)) });
    }
    return sample;
}

Sample sampleOfFolder(const QJsonObject &item)
{
    Sample sample { .name = item.value("path"_L1).toString(),
                    .isFolder = true,
                    .passcode = item.value("passcode"_L1).toString().toUtf8() };
    const QDir folder(dataFile(sample.name));
    QStringList paths;
    for (QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();)
        paths.append(it.next());
    paths.sort(); // the same numbers give the same mutations everywhere
    for (const QString &path : std::as_const(paths))
        sample.files.append({ u"x/"_s + folder.relativeFilePath(path), contentOf(path) });
    return sample;
}

std::vector<Sample> readSamples()
{
    std::vector<Sample> samples;
    for (const QJsonObject &item : manifest(u"files"_s))
        samples.push_back(sampleOfFile(item));
    for (const QJsonObject &item : manifest(u"folders"_s)) {
        if (QFileInfo(dataFile(item.value("path"_L1).toString())).isDir())
            samples.push_back(sampleOfFolder(item));
    }
    return samples;
}

/// Where the child that works says how far it is
struct Progress
{
    std::atomic<qint64> current = -1;
    std::atomic<qint64> leftTraces = 0;
    std::atomic<qint64> slowestMs = 0;
};

struct Options
{
    qint64 count = 0;
    qint64 first = 0;
    int limitMs = 0;
    QString keep;
};

class Mutations
{
public:
    explicit Mutations(Options options)
        : m_options(std::move(options))
        , m_samples(readSamples())
        , m_progress(
              static_cast<Progress *>(::mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE,
                                             MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
        new (m_progress) Progress;
    }

    /// How many did harm
    qint64 run()
    {
        const qint64 end = m_options.first + m_options.count;
        for (qint64 next = m_options.first; next < end;) {
            m_progress->current = next;
            const pid_t child = ::fork();
            if (child == 0) {
                work(next, end);
                ::_exit(0);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
                break;
            report(status);
            next = m_progress->current + 1;
        }
        return summary();
    }

private:
    /// A forked child: whatever happens to it, the rest goes on in another.
    void work(qint64 next, qint64 end)
    {
        const QTemporaryDir folder(QDir(u"/dev/shm"_s).exists()
                                       ? u"/dev/shm/mutate-XXXXXX"_s
                                       : QDir::tempPath() + u"/mutate-XXXXXX"_s);
        for (; next < end; ++next) {
            m_progress->current = next;
            tryOne(next, folder.path());
        }
    }

    void tryOne(qint64 number, const QString &base)
    {
        std::mt19937_64 random { quint64(number) };
        const Sample &sample = m_samples[random() % m_samples.size()];
        const QString folder = base + u'/' + QString::number(number);
        write(sample, folder, random);
        const QString path = folder + u"/x"_s + (sample.isFolder ? QString() : u".session"_s);
        // Deriving a key from a passcode takes as long as a hundred others: one in eight has it.
        const bool isLocked = sample.passcode.isEmpty() || random() % 8 != 0;
        const Passcode passcode = isLocked
            ? Passcode()
            : std::make_shared<const SecretBytes>(
                bytesOf({ sample.passcode.constData(), std::size_t(sample.passcode.size()) }));

        // It is derived several times for a redacted copy: that is the format's time, and not ours.
        const int limitMs = m_options.limitMs * (passcode ? 4 : 1);

        const FolderState before(folder);
        const FolderState beforeInside(path);
        for (const Reader &reader : readers()) {
            const qint64 start = cpuMs();
            setAlarm(limitMs);
            reader.run(path, passcode);
            setAlarm(0);
            m_progress->slowestMs = std::max(m_progress->slowestMs.load(), cpuMs() - start);
        }
        QString trace = before.differenceTo(FolderState(folder));
        if (sample.isFolder)
            trace += beforeInside.differenceTo(FolderState(path));
        if (!trace.isEmpty()) {
            ++m_progress->leftTraces;
            QTextStream(stderr) << "mutation " << number << " of " << sample.name
                                << " was changed:\n"
                                << trace << Qt::endl;
        }
        if (m_options.keep.isEmpty())
            QDir(folder).removeRecursively();
        else
            QFile::rename(folder, m_options.keep);
    }

    void write(const Sample &sample, const QString &folder, std::mt19937_64 &random) const
    {
        QDir().mkpath(folder);
        const auto chosen = qsizetype(random() % std::uint64_t(sample.files.size()));
        const Sample &other = m_samples[random() % m_samples.size()];
        for (qsizetype i = 0; i < sample.files.size(); ++i) {
            const QString path = folder + u'/' + sample.files[i].first;
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("%s", qPrintable(path));
            file.write(i == chosen
                           ? mutated(sample.files[i].second, other.files.first().second, random)
                           : sample.files[i].second);
        }
    }

    /// Counts what the processor does, so that a busy machine is no hang, and the time of the clock
    /// for what waits for ever. The signal of either ends the process.
    static void setAlarm(int milliseconds)
    {
        constexpr int patience = 15;
        const auto set = [](auto which, qint64 limit) {
            itimerval timer {};
            timer.it_value.tv_sec = limit / 1000;
            timer.it_value.tv_usec = limit % 1000 * 1000;
            ::setitimer(which, &timer, nullptr);
        };
        set(ITIMER_PROF, milliseconds);
        set(ITIMER_REAL, qint64(milliseconds) * patience);
    }

    [[nodiscard]] static qint64 cpuMs()
    {
        timespec time {};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }

    void report(int status)
    {
        const bool isHang =
            WIFSIGNALED(status) && (WTERMSIG(status) == SIGALRM || WTERMSIG(status) == SIGPROF);
        ++(isHang ? m_hangs : m_crashes);
        QTextStream(stderr) << "mutation " << m_progress->current.load()
                            << (isHang ? " took too long" : " ended the process: ")
                            << (isHang ? QString()
                                    : WIFSIGNALED(status)
                                    ? QString::fromLatin1(::strsignal(WTERMSIG(status)))
                                    : u"exit %1"_s.arg(WEXITSTATUS(status)))
                            << Qt::endl;
    }

    qint64 summary() const
    {
        QTextStream(stdout) << m_options.count << " mutations of " << m_samples.size()
                            << " sessions, each seen by " << readers().size()
                            << " readers: " << m_crashes << " crashes or reports, " << m_hangs
                            << " over " << m_options.limitMs << " ms, "
                            << m_progress->leftTraces.load()
                            << " changed on disk; the slowest took " << m_progress->slowestMs.load()
                            << " ms" << Qt::endl;
        return m_crashes + m_hangs + m_progress->leftTraces;
    }

    const Options m_options;
    const std::vector<Sample> m_samples;
    Progress *const m_progress;
    qint64 m_crashes = 0;
    qint64 m_hangs = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Damages the sessions of the test data in random ways, and opens them."_s);
    parser.addHelpOption();
    parser.addOptions({
        { u"count"_s, u"How many."_s, u"N"_s, u"1000"_s },
        { u"first"_s, u"The number of the first: the same number is the same mutation."_s, u"N"_s,
          u"0"_s },
        { u"limit-ms"_s, u"How long the processor may work for each reader."_s, u"MS"_s,
          u"2000"_s },
        { u"keep"_s, u"Leave the files of the last one in FOLDER."_s, u"FOLDER"_s },
    });
    parser.process(application);
    Mutations mutations({ .count = parser.value(u"count"_s).toLongLong(),
                          .first = parser.value(u"first"_s).toLongLong(),
                          .limitMs = parser.value(u"limit-ms"_s).toInt(),
                          .keep = parser.value(u"keep"_s) });
    return mutations.run() == 0 ? 0 : 1;
}
