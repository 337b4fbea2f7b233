import Glibc

/// The bytes of a file, in as few calls as the system allows: `parse` opens thousands.
func bytes(ofFile path: String) throws -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path) }
    defer { if file != STDIN_FILENO { Glibc.close(file) } }
    var known = stat()
    let size = fstat(file, &known) == 0 && known.st_mode & S_IFMT == S_IFREG ? Int(known.st_size) : 0
    // One octet more shows the end without another look at the size.
    var result = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
        count = max(0, Glibc.read(file, buffer.baseAddress, size + 1))
    }
    // Without a size of its own (a pipe, a folder by mistake) one read that gave nothing may have failed.
    if size > 0, result.count == size { return result }
    // A pipe, or a file that is still growing.
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
        let count = Glibc.read(file, &chunk, chunk.count)
        if count < 0 {
            if errno == EINTR { continue }
            throw unreadable(path)
        }
        if count == 0 { return result }
        result += chunk[..<count]
    }
}

private func unreadable(_ path: String) -> Failure {
    Failure.usage("cannot read \(path): \(String(cString: strerror(errno)))")
}

/// Gathers lines for standard output and writes them in large pieces.
struct LineOutput: ~Copyable {
    private var buffer: [UInt8] = []
    private static let piece = 1 << 18

    init() {
        buffer.reserveCapacity(Self.piece)
    }

    mutating func write(line: [UInt8]) throws {
        buffer += line
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.piece { try flush() }
    }

    /// Call at the end: what is not flushed is lost.
    mutating func flush() throws {
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(STDOUT_FILENO, bytes.baseAddress.map { $0 + start }, bytes.count - start)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw Failure.storage("cannot write to standard output: \(String(cString: strerror(errno)))")
            }
            start += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
