// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/SyslogMessages.h"

#include "models/sources/LogPattern.h"

namespace postern {

namespace {

// The first that fits counts. Sources: openssh auth.c and auth-log messages, shadow 4.x, Linux-PAM pam_unix, util-linux su.
constexpr LogPattern patterns[] = {
    {"sshd", "ssh-accepted", "Accepted {method} for {user+} from {address} port {port} {rest}"},
    {"sshd", "ssh-accepted", "Accepted {method} for {user+} from {address} port {port}"},
    {"sshd", "ssh-failed-unknown", "Failed {method} for invalid user {user+} from {address} port {port} {rest}"},
    {"sshd", "ssh-failed-unknown", "Failed {method} for invalid user {user+} from {address} port {port}"},
    {"sshd", "ssh-failed", "Failed {method} for {user+} from {address} port {port} {rest}"},
    {"sshd", "ssh-failed", "Failed {method} for {user+} from {address} port {port}"},
    {"sshd", "ssh-unknown-user", "Invalid user {user+} from {address} port {port}"},
    {"sshd", "ssh-unknown-user", "Invalid user {user+} from {address}"},
    {"sshd", "ssh-refused", "User {user+} from {address} not allowed because {problem}"},
    {"sshd", "ssh-exhausted", "maximum authentication attempts exceeded for invalid user {user+} from {address} port {port} {rest}"},
    {"sshd", "ssh-exhausted", "maximum authentication attempts exceeded for {user+} from {address} port {port} {rest}"},
    {"sshd", "ssh-exhausted", "error: maximum authentication attempts exceeded for invalid user {user+} from {address} port {port} {rest}"},
    {"sshd", "ssh-exhausted", "error: maximum authentication attempts exceeded for {user+} from {address} port {port} {rest}"},
    {"sshd", "ssh-ended", "Disconnected from user {user+} {address} port {port}"},
    {"su", "su-failed", "FAILED SU (to {target}) {user+} on {tty}"},
    {"su", "su", "(to {target}) {user+} on {tty}"},
    {"su", "su-failed", "FAILED su for {target} by {user+}"},
    {"su", "su", "Successful su for {target} by {user+}"},
    {"su", "su", "+ {tty} {user}:{target}"},
    {"su", "su-failed", "- {tty} {user}:{target}"},
    {"useradd", "user-added", "new user: name={target}, UID={uid}, GID={gid}, home={home}, shell={shell}, from={tty}"},
    {"useradd", "user-added", "new user: name={target}, UID={uid}, GID={gid}, home={home}, shell={shell}"},
    {"groupadd", "group-added", "new group: name={group}, GID={gid}"},
    {"groupdel", "group-deleted", "group '{group}' removed"},
    {"", "member-added", "add '{target+}' to group '{group}'"},
    {"", "member-removed", "delete '{target+}' from group '{group}'"},
    {"", "member-added", "members of group {group} set by {user+} to {target}"},
    {"", "member-added", "user {target+} added by {user} to group {group}"},
    {"", "member-removed", "user {target+} removed by {user} from group {group}"},
    {"userdel", "user-deleted", "delete user '{target+}'"},
    {"usermod", "password-set", "change user '{target+}' password"},
    {"usermod", "user-locked", "lock user '{target+}' password"},
    {"usermod", "user-unlocked", "unlock user '{target+}' password"},
    {"usermod", "user-changed", "change user '{target+}' {what} from {before} to {after}"},
    {"usermod", "user-renamed", "change user name '{before}' to '{target+}'"},
    {"chage", "user-changed", "changed password expiry for {target+}"},
    {"", "password-set", "pam_unix({service}:chauthtok): password changed for {target+}"},
    {"passwd", "password-set", "password for '{target+}' changed by '{user}'"},
    {"passwd", "user-locked", "password for user '{target+}' locked by '{user}'"},
    {"passwd", "user-unlocked", "password for user '{target+}' unlocked by '{user}'"},
    {"", "session-opened", "pam_unix({service}:session): session opened for user {user}(uid={uid}) by {by}"},
    {"", "session-opened", "pam_unix({service}:session): session opened for user {user} by {by}"},
    {"", "session-closed", "pam_unix({service}:session): session closed for user {user+}"},
    {"", "auth-failed", "pam_unix({service}:auth): authentication failure; logname={logname} uid={uid} euid={euid} tty={tty} ruser={ruser} "
                        "rhost={address}  user={user}"},
    {"", "auth-failed-unknown", "pam_unix({service}:auth): authentication failure; logname={logname} uid={uid} euid={euid} tty={tty} "
                                "ruser={ruser} rhost={address}"},
    {"", "account-locked", "pam_faillock({service}:auth): Consecutive login failures for user {target+} account temporarily locked"},
    {"auditd", "audit-stopped", "The audit daemon is exiting.{rest}"},
    {"rsyslogd", "log-stopped", "[origin {origin}] exiting on signal {signal}"},
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// "ada : 3 incorrect password attempts ; TTY=pts/0 ; PWD=/ ; USER=root ; COMMAND=/bin/ls": the command is all that is left.
void readSudo(std::string_view message, RowObject &row)
{
    message = trimmed(message);
    const std::size_t colon = message.find(" : ");
    if (colon == std::string_view::npos)
        return;
    const std::string_view user = trimmed(message.substr(0, colon));
    std::string_view rest = trimmed(message.substr(colon + 3));
    std::string_view problem, command, target;
    bool isSudo = false;
    while (!rest.empty()) {
        const bool isCommand = rest.starts_with("COMMAND=");
        const std::size_t end = isCommand ? rest.size() : std::min(rest.find(" ; "), rest.size());
        const std::string_view part = trimmed(rest.substr(0, end));
        rest = end >= rest.size() ? std::string_view() : trimmed(rest.substr(end + 3));
        if (isCommand)
            command = part.substr(8);
        else if (part.starts_with("USER="))
            target = part.substr(5);
        else if (part.starts_with("TTY="))
            row.text("tty", part.substr(4));
        else if (part.find('=') == std::string_view::npos && problem.empty())
            problem = part;
        isSudo = isSudo || isCommand || part.starts_with("USER=");
    }
    if (!isSudo)
        return;
    row.text("event", problem.empty() ? "sudo" : "sudo-refused");
    row.text("user", user);
    row.text("target", target);
    row.text("command", command);
    row.text("problem", problem);
}

} // namespace

void readSyslogMessage(std::string_view program, std::string_view message, RowObject &row)
{
    if (program == "sshd-session" || program == "sshd-auth") // since OpenSSH 9.8
        program = "sshd";
    message = trimmed(message);
    if (program == "sudo" && !message.starts_with("pam_")) {
        readSudo(message, row);
        return;
    }
    for (const LogPattern &pattern : patterns) {
        if (!pattern.program.empty() && pattern.program != program)
            continue;
        if (matches(pattern, message, [&](std::string_view name, std::string_view value) { row.text(name, trimmed(value)); })) {
            row.text("event", pattern.event);
            return;
        }
    }
}

} // namespace postern
