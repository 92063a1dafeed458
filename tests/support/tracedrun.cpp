// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/tracedrun.h"

#include <elf.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <vector>

namespace sessionary::test {

namespace {

enum class Effect {
    Open, ///< counts where it can create
    Write, ///< counts where it goes to a file
    Link,
    Other,
};

struct Call
{
    unsigned number;
    const char *name;
    Effect effect;
    int argument = 0; ///< of the flags, or of the descriptor
};

constexpr std::array watched {
    Call { SYS_openat, "openat", Effect::Open, 2 },
    Call { SYS_write, "write", Effect::Write, 0 },
    Call { SYS_pwrite64, "pwrite64", Effect::Write, 0 },
    Call { SYS_writev, "writev", Effect::Write, 0 },
    Call { SYS_ftruncate, "ftruncate", Effect::Write, 0 },
    Call { SYS_fallocate, "fallocate", Effect::Write, 0 },
    Call { SYS_sendfile, "sendfile", Effect::Write, 0 },
    Call { SYS_copy_file_range, "copy_file_range", Effect::Write, 2 },
    Call { SYS_fsync, "fsync", Effect::Other },
    Call { SYS_fdatasync, "fdatasync", Effect::Other },
    Call { SYS_fchmod, "fchmod", Effect::Other },
    Call { SYS_linkat, "linkat", Effect::Link },
    Call { SYS_symlinkat, "symlinkat", Effect::Other },
    Call { SYS_renameat, "renameat", Effect::Other },
    Call { SYS_renameat2, "renameat2", Effect::Other },
    Call { SYS_unlinkat, "unlinkat", Effect::Other },
    Call { SYS_mkdirat, "mkdirat", Effect::Other },
#ifdef SYS_open // what newer machines have only the ones with "at" of
    Call { SYS_open, "open", Effect::Open, 1 },
    Call { SYS_creat, "creat", Effect::Other },
    Call { SYS_link, "link", Effect::Link },
    Call { SYS_symlink, "symlink", Effect::Other },
    Call { SYS_rename, "rename", Effect::Other },
    Call { SYS_unlink, "unlink", Effect::Other },
    Call { SYS_mkdir, "mkdir", Effect::Other },
    Call { SYS_rmdir, "rmdir", Effect::Other },
#endif
};

/// The watched calls stop the process; all others are as fast as ever.
bool stopAtWatchedCalls()
{
    std::vector<sock_filter> program;
    program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
    for (const Call &call : watched) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call.number, 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog filter { static_cast<unsigned short>(program.size()), program.data() };
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

[[noreturn]] void runChild(const std::function<int()> &work)
{
    constexpr int cannotTrace = 125;
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
        ::_exit(cannotTrace);
    ::raise(SIGSTOP);
    if (!stopAtWatchedCalls())
        ::_exit(cannotTrace);
    ::_exit(work());
}

bool isFile(pid_t process, quint64 descriptor)
{
    const QByteArray link =
        "/proc/" + QByteArray::number(process) + "/fd/" + QByteArray::number(descriptor);
    QByteArray target(PATH_MAX, '\0');
    const ssize_t size = ::readlink(link.constData(), target.data(), size_t(target.size()));
    target.truncate(std::max<qsizetype>(size, 0));
    return descriptor > STDERR_FILENO && target.startsWith('/') && !target.startsWith("/dev/null");
}

/// A process that is being watched
class Tracer
{
public:
    Tracer(pid_t child, const std::optional<Fault> &fault, const FileSystemLimits &limits)
        : m_child(child)
        , m_fault(fault)
        , m_limits(limits)
    {
    }

    std::optional<TracedRun> run()
    {
        int status = 0;
        if (::waitpid(m_child, &status, 0) != m_child || !WIFSTOPPED(status))
            return std::nullopt;
        constexpr long options = PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL | PTRACE_O_TRACECLONE
            | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK;
        if (::ptrace(PTRACE_SETOPTIONS, m_child, nullptr, options) != 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, &status, 0);
            return std::nullopt;
        }
        ::ptrace(PTRACE_CONT, m_child, nullptr, nullptr);
        while (const pid_t stopped = ::waitpid(-1, &status, __WALL)) {
            if (stopped < 0)
                return std::nullopt;
            if (stopped == m_child && (WIFEXITED(status) || WIFSIGNALED(status)))
                break;
            if (WIFSTOPPED(status))
                goOn(stopped, status);
        }
        m_run.wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        m_run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        return m_run;
    }

private:
    void goOn(pid_t stopped, int status)
    {
        const int event = status >> 16;
        int signal = WSTOPSIG(status);
        if (event == PTRACE_EVENT_SECCOMP)
            meetCall(stopped);
        if (event != 0 || signal == SIGSTOP || signal == SIGTRAP)
            signal = 0;
        ::ptrace(PTRACE_CONT, stopped, nullptr, signal);
    }

    void meetCall(pid_t stopped)
    {
        __ptrace_syscall_info info {};
        ::ptrace(static_cast<__ptrace_request>(PTRACE_GET_SYSCALL_INFO), stopped, sizeof info,
                 &info);
        const auto call = std::ranges::find(watched, info.seccomp.nr,
                                            [](const Call &row) { return quint64(row.number); });
        if (call == watched.end())
            return;
        const quint64 argument = info.seccomp.args[call->argument];
        const bool isNameless = call->effect == Effect::Open && (argument & O_TMPFILE) == O_TMPFILE;
        if (call->effect == Effect::Open && !isNameless && (argument & O_CREAT) == 0)
            return;
        if (call->effect == Effect::Write && !isFile(stopped, argument))
            return;
        const int number = int(m_run.calls.size());
        m_run.calls.append(call->name);
        if (isNameless && !m_limits.hasNamelessFiles)
            return answer(stopped, EOPNOTSUPP);
        if (call->effect == Effect::Link && !m_limits.hasLinks)
            return answer(stopped, EPERM);
        if (m_fault && m_fault->call == number)
            happen(stopped);
    }

    void happen(pid_t stopped)
    {
        switch (m_fault->kind) {
        case Fault::Kind::Kill:
            ::kill(m_child, SIGKILL);
            break;
        case Fault::Kind::Error:
            answer(stopped, m_fault->error);
            break;
        case Fault::Kind::Meanwhile:
            m_fault->meanwhile();
            break;
        }
    }

    /// The call is left out, and fails with \a error.
    static void answer(pid_t stopped, int error)
    {
#if defined(__x86_64__)
        user_regs_struct registers {};
        ::ptrace(PTRACE_GETREGS, stopped, nullptr, &registers);
        registers.orig_rax = static_cast<unsigned long long>(-1);
        registers.rax = static_cast<unsigned long long>(-error);
        ::ptrace(PTRACE_SETREGS, stopped, nullptr, &registers);
#elif defined(__aarch64__)
        int none = -1;
        iovec number { &none, sizeof none };
        ::ptrace(PTRACE_SETREGSET, stopped, NT_ARM_SYSTEM_CALL, &number);
        user_regs_struct registers {};
        iovec all { &registers, sizeof registers };
        ::ptrace(PTRACE_GETREGSET, stopped, NT_PRSTATUS, &all);
        registers.regs[0] = static_cast<unsigned long long>(-error);
        ::ptrace(PTRACE_SETREGSET, stopped, NT_PRSTATUS, &all);
#else
#error "Say here how a system call is answered on this machine."
#endif
    }

    const pid_t m_child;
    const std::optional<Fault> &m_fault;
    const FileSystemLimits m_limits;
    TracedRun m_run;
};

} // namespace

std::optional<TracedRun> runTraced(const std::function<int()> &work,
                                   const std::optional<Fault> &fault,
                                   const FileSystemLimits &limits)
{
    const pid_t child = ::fork();
    if (child == 0)
        runChild(work);
    return child < 0 ? std::nullopt : Tracer(child, fault, limits).run();
}

} // namespace sessionary::test
