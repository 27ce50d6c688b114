// SPDX-License-Identifier: Apache-2.0
// The functions through which SQLite changes files on Linux, in front of the C library's own: an
// executable's symbols come first.
#include "tests/journal/crash_point.h"

#include <atomic>
#include <csignal>

#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<int> deathAt{0};
std::atomic<int> changes{0};

void count()
{
    if (++changes == deathAt)
        ::kill(::getpid(), SIGKILL);
}

template <typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void dieBeforeFileChange(int n)
{
    changes = 0;
    deathAt = n;
}

int fileChanges()
{
    return changes;
}

extern "C" {

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static auto *const real = original<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    count();
    return real(file, bytes, size, offset);
}

int fdatasync(int file)
{
    static auto *const real = original<int(int)>("fdatasync");
    count();
    return real(file);
}

int fsync(int file)
{
    static auto *const real = original<int(int)>("fsync");
    count();
    return real(file);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static auto *const real = original<int(int, off64_t)>("ftruncate64");
    count();
    return real(file, size);
}

int unlink(const char *path) noexcept
{
    static auto *const real = original<int(const char *)>("unlink");
    count();
    return real(path);
}
}
