// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/atomic_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>

namespace continua::store {
namespace {

namespace fs = std::filesystem;

Error notWritable(const fs::path& path, const std::string& expected, int reason)
{
    return {.code = ErrorCode::FileNotWritable,
            .subject = path.string(),
            .expected = expected,
            .detail = std::strerror(reason)};
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

private:
    int m_number;
};

/// The new file until it takes its name; gone again if it never does.
class NewFile {
public:
    explicit NewFile(std::string path) : m_path(std::move(path)), m_file(::mkstemp(m_path.data()))
    {
        if (m_file)
            ::flock(m_file.number(), LOCK_EX | LOCK_NB);  // Tells others that its writer lives.
    }
    ~NewFile()
    {
        if (m_file && !m_renamed)
            ::unlink(m_path.c_str());
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    explicit operator bool() const { return static_cast<bool>(m_file); }
    const std::string& path() const { return m_path; }

    bool write(std::string_view bytes, mode_t mode)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_file.number(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return ::fchmod(m_file.number(), mode) == 0 && ::fsync(m_file.number()) == 0;
    }

    bool rename(const fs::path& target)
    {
        m_renamed = ::rename(m_path.c_str(), target.c_str()) == 0;
        return m_renamed;
    }

private:
    std::string m_path;
    Descriptor m_file;
    bool m_renamed = false;
};

/// What the new file beside `target` is called, up to its random end.
std::string newFileStem(const fs::path& target)
{
    return "." + target.filename().string() + ".saving-";
}

/// Removes new files whose writers are gone.
void clearLeftovers(const fs::path& target)
{
    std::error_code ignored;
    const std::string stem = newFileStem(target);
    for (const auto& entry : fs::directory_iterator(target.parent_path(), ignored)) {
        if (entry.path().filename().string().rfind(stem, 0) != 0)
            continue;
        const Descriptor file(::open(entry.path().c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
        if (file && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0)
            ::unlink(entry.path().c_str());
    }
}

/// Permissions of the file to be replaced, or of a new one; nothing when it is write-protected.
std::optional<mode_t> permissions(const fs::path& target)
{
    struct stat info = {};
    if (::stat(target.c_str(), &info) == 0) {
        const bool isProtected = (info.st_mode & 0222U) == 0 || ::access(target.c_str(), W_OK) != 0;
        return isProtected ? std::nullopt : std::optional<mode_t>(info.st_mode & 0777U);
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

}  // namespace

Result<> replaceFile(const std::string& path, std::string_view bytes,
                     const std::function<Result<>(const std::string&)>& check)
{
    std::error_code failed;
    fs::path target = fs::weakly_canonical(fs::absolute(path, failed), failed);
    if (failed)
        return notWritable(path, "a path that can be reached", failed.value());
    if (fs::is_directory(target, failed))
        return notWritable(path, "a file, not a folder", EISDIR);
    if (!fs::is_directory(target.parent_path(), failed))
        return notWritable(path, "an existing folder " + target.parent_path().string(), ENOENT);
    const std::optional<mode_t> mode = permissions(target);
    if (!mode)
        return notWritable(path, "a file that may be written", EACCES);

    clearLeftovers(target);
    NewFile file((target.parent_path() / (newFileStem(target) + "XXXXXX")).string());
    if (!file)
        return notWritable(path, "a folder that may be written", errno);
    if (!file.write(bytes, *mode))
        return notWritable(path, "room for " + std::to_string(bytes.size()) + " bytes", errno);
    if (const Result<> checked = check(file.path()); !checked)
        return checked;
    if (!file.rename(target))
        return notWritable(path, "a file that may be replaced", errno);

    const Descriptor folder(
        ::open(target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        ::fsync(folder.number());  // The new name must last as the contents do.
    return Done{};
}

}  // namespace continua::store
