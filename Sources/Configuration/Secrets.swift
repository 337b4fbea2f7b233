import Foundation
import Glibc
package import Transport

/// Reads a secret: the file of that name in `$CREDENTIALS_DIRECTORY`, or, for `file:` and an absolute path, that file.
///
/// What systemd takes from a folder carries the folder's name in front (systemd.exec(5), LoadCredential=): `replyd_NAME`.
///
/// A file that anybody may read is refused. One line end at its end is not part of the secret. The value is in no
/// error.
package func secret(named name: String, environment: [String: String]) throws(ConfigurationProblem) -> Secret {
    let path: String
    if name.hasPrefix("file:/") {
        path = String(name.dropFirst("file:".count))
    } else {
        guard isCredentialName(name) else {
            throw ConfigurationProblem(
                file: "credential", line: 0, what: "a credential's name holds letters, digits, `-`, `_` and `.` only",
                remedy: "rename it")
        }
        guard let folder = environment["CREDENTIALS_DIRECTORY"], !folder.isEmpty else {
            throw ConfigurationProblem(
                file: "credential \(name)", line: 0, what: "CREDENTIALS_DIRECTORY is not set",
                remedy: "start by systemd with LoadCredential=\(name):/path, or set it to a folder that holds the file")
        }
        let ofFolder = folder + "/replyd_" + name
        let isOfFolder =
            !FileManager.default.fileExists(atPath: folder + "/" + name)
            && FileManager.default.fileExists(atPath: ofFolder)
        path = isOfFolder ? ofFolder : folder + "/" + name
    }
    return try secret(at: path)
}

private func secret(at path: String) throws(ConfigurationProblem) -> Secret {
    func problem(_ what: String, _ remedy: String) -> ConfigurationProblem {
        ConfigurationProblem(file: path, line: 0, what: what, remedy: remedy)
    }
    // The permissions that count are those of the file a symbolic link points to.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
        throw problem("there is no such file", "create it, with the password alone in it and mode 0600")
    }
    guard let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue, mode & 0o007 == 0 else {
        throw problem("a secret that everybody on this machine may read", "chmod 0600 \(path)")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
        throw problem("this user may not read it", "give it to the user that runs replyd, with mode 0600")
    }
    var bytes = Array(data)
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty else { throw problem("the file is empty", "write the password into it") }
    // Neither LOGIN nor AUTH PLAIN can carry these (RFC 9051, 9: CHAR is 1 to 127; RFC 4616, 2: no NUL).
    // A key in PEM (RFC 7468) has lines, and is for no mail server.
    let isKey = bytes.starts(with: Array("-----BEGIN ".utf8))
    guard !bytes.contains(where: { $0 == 0 || !isKey && ($0 == 10 || $0 == 13) }),
        let text = String(validating: bytes, as: UTF8.self)
    else {
        throw problem("the secret is not one line of UTF-8 text", "write the password alone into it")
    }
    return Secret(text)
}

/// Puts a new secret in the place of the old one, whole or not at all: a refresh token that its server has replaced.
///
/// Only a secret that is named by `file:` can be replaced; credentials belong to the service manager.
package func replaceSecret(named name: String, with secret: Secret) throws {
    guard name.hasPrefix("file:/") else { throw CocoaError(.fileWriteNoPermission) }
    let path = String(name.dropFirst("file:".count))
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try FileManager.default.attributesOfItem(atPath: target)
    let new = target + ".new"
    try? FileManager.default.removeItem(atPath: new)
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data((secret.reveal() + "\n").utf8))
    try file.synchronize()
    if let mode = attributes[.posixPermissions] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: new)
    }
    guard rename(new, target) == 0 else { throw CocoaError(.fileWriteUnknown) }
    // A name that was not synced may name the old file again after a power cut; its server may have forgotten that one.
    let folder = open((target as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
}

/// One file name, not a path: letters, digits, `-`, `_` and `.`, not beginning with a dot.
func isCredentialName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 255
        && name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
}
