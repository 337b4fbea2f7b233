import CCurl

/// What a server says while libcurl logs in. libcurl itself reports every failure alike, with an empty text.
final class LoginWords {
    private(set) var refusal = ""
    private var capabilities = ""

    /// The handle must not outlive this object while it connects.
    func listen(to handle: CurlHandle) {
        handle.set(CURLOPT_HEADERDATA, pointer: Unmanaged.passUnretained(self).toOpaque())
        handle.set(CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return size * count }
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            Unmanaged<LoginWords>.fromOpaque(context).takeUnretainedValue().heard(line)
            return size * count
        }
        handle.set(CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
    }

    private func heard(_ line: UnsafeRawBufferPointer) {
        let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: true)
        guard fields.count >= 2 else { return }
        if ResponseValue.equal(fields[0], "*"), ResponseValue.equal(fields[1], "CAPABILITY") {
            capabilities = String(decoding: line.prefix(8_192), as: UTF8.self).uppercased()
        }
        let isRefusal = ["NO", "BAD", "BYE"].contains { fields[1].elementsEqual($0.utf8) }
        if isRefusal, fields.count == 3 {
            refusal = ServerWords.shown(Array(line.drop { $0 != UInt8(ascii: " ") }))
        }
    }

    /// True when the server's capabilities hold no password mechanism and do not forbid LOGIN.
    var offersLoginOnly: Bool {
        !capabilities.isEmpty && refusal.isEmpty && !capabilities.contains("LOGINDISABLED")
            && !capabilities.contains("AUTH=PLAIN") && !capabilities.contains("AUTH=LOGIN")
    }
}
