import CSystem
import Glibc

/// A program that replyd starts and speaks to over its standard streams.
package struct ChildCommand: Sendable {
    /// Its absolute path: it is not searched for.
    package var program: String
    package var arguments: [String]
    /// All that it gets: nothing of replyd's own environment, where credentials may stand.
    package var environment: [String: Secret]

    package init(program: String, arguments: [String] = [], environment: [String: Secret] = [:]) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
    }

    /// Whether it can be handed to the kernel: an absolute path, and no zero byte anywhere.
    package var isWhole: Bool {
        let texts = [program] + arguments + environment.flatMap { [$0.key, $0.value.reveal()] }
        return program.utf8.first == UInt8(ascii: "/") && !texts.contains { $0.utf8.contains(0) }
            && environment.keys.allSatisfy { !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: "=")) }
    }

    /// Starts it in a process group of its own, with nothing open but its three streams, and with signals as they are by
    /// default: replyd blocks some and ignores SIGPIPE, and a child would inherit that.
    func spawn(input: Int32, output: Int32, errors: Int32) throws(TransportError) -> pid_t {
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let settings = environment.map { strdup("\($0.key)=\($0.value.reveal())") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var child: pid_t = 0
        let result = csystem_spawn(program, words, settings, input, output, errors, &child)
        guard result == 0 else {
            throw TransportError(
                .refused, doing: "starting a tool server", answer: String(cString: strerror(result)), isTemporary: true)
        }
        return child
    }
}
