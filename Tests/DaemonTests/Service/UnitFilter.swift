import Foundation
import Testing

/// The unit's filter of system calls as the kernel takes it (seccomp(2)), made of the unit's own lines and systemd's
/// lists: what systemd would load before it starts the service.
struct UnitFilter {
    /// One instruction of classic BPF.
    private struct Instruction {
        var code: UInt16
        var yes: UInt8 = 0
        var no: UInt8 = 0
        var value: UInt32
    }

    private static let (load, jumpEqual, jumpAtLeast, jumpSet, and, ret):
        (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16) =
            (0x20, 0x15, 0x35, 0x45, 0x54, 0x06)
    private static let (allow, kill): (UInt32, UInt32) = (0x7fff_0000, 0x8000_0000)
    private static let header = "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"
    private static let analyzer = "/usr/bin/systemd-analyze"

    /// Whether this machine can make it: it knows the calls of x86-64.
    static var isAvailable: Bool {
        [header, analyzer, "/usr/bin/bwrap"].allSatisfy { FileManager.default.fileExists(atPath: $0) }
    }

    let allowed: Set<String>
    private var program: [Instruction] = []

    init(unit: String) throws {
        let lines = unit.split(separator: "\n").compactMap { line -> Substring? in
            line.hasPrefix("SystemCallFilter=") ? line.dropFirst("SystemCallFilter=".count) : nil
        }
        var allowed: Set<String> = []
        for line in lines {
            let takesAway = line.hasPrefix("~")
            for name in line.drop(while: { $0 == "~" }).split(separator: " ") {
                let calls = try Self.calls(String(name))
                if takesAway { allowed.subtract(calls) } else { allowed.formUnion(calls) }
            }
        }
        self.allowed = allowed
        try assemble()
    }

    /// What `bwrap --seccomp` reads.
    var bytes: [UInt8] {
        program.flatMap { one in
            withUnsafeBytes(of: one.code.littleEndian) { Array($0) } + [one.yes, one.no]
                + withUnsafeBytes(of: one.value.littleEndian) { Array($0) }
        }
    }

    private static func refuse(_ error: Int32) -> UInt32 { 0x5_0000 | UInt32(error) }

    private mutating func assemble() throws {
        let numbers = try Self.numbers()
        func number(_ name: String) throws -> UInt32 { try #require(numbers[name], "\(name)") }
        program = [
            Instruction(code: Self.load, value: 4), Instruction(code: Self.jumpEqual, yes: 1, value: 0xc000_003e),
            Instruction(code: Self.ret, value: Self.kill), Instruction(code: Self.load, value: 0),
        ]
        // MemoryDenyWriteExecute: no page is ever both.
        forbid(try number("mmap"), argument: 2, all: 6)
        for name in ["mprotect", "pkey_mprotect"] { forbid(try number(name), argument: 2, all: 4) }
        forbid(try number("shmat"), argument: 2, all: 0o100000)
        // RestrictNamespaces; the flags of clone3 cannot be seen, so it does not exist.
        for flag: UInt32 in [
            0x0000_0080, 0x0002_0000, 0x0200_0000, 0x0400_0000, 0x0800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000,
        ] {
            forbid(try number("clone"), argument: 0, all: flag)
        }
        for name in ["unshare", "setns"] { decide(try number(name), Self.refuse(EPERM)) }
        decide(try number("clone3"), Self.refuse(ENOSYS))
        // RestrictAddressFamilies: AF_UNIX, AF_INET and AF_INET6 only.
        program += [
            Instruction(code: Self.jumpEqual, no: 6, value: try number("socket")),
            Instruction(code: Self.load, value: 16),
            Instruction(code: Self.jumpEqual, yes: 3, value: 1), Instruction(code: Self.jumpEqual, yes: 2, value: 2),
            Instruction(code: Self.jumpEqual, yes: 1, value: 10),
            Instruction(code: Self.ret, value: Self.refuse(EAFNOSUPPORT)), Instruction(code: Self.load, value: 0),
        ]
        for name in allowed.sorted() {
            // Lists name the calls of all architectures.
            if let number = numbers[name] { decide(number, Self.allow) }
        }
        program.append(Instruction(code: Self.ret, value: Self.refuse(EPERM)))
    }

    private mutating func decide(_ number: UInt32, _ verdict: UInt32) {
        program += [
            Instruction(code: Self.jumpEqual, no: 1, value: number), Instruction(code: Self.ret, value: verdict),
        ]
    }

    /// Refuses the call when all of these bits are set in its argument.
    private mutating func forbid(_ number: UInt32, argument: UInt32, all bits: UInt32) {
        program += [
            Instruction(code: Self.jumpEqual, no: 5, value: number),
            Instruction(code: Self.load, value: 16 + 8 * argument), Instruction(code: Self.and, value: bits),
            Instruction(code: Self.jumpEqual, no: 1, value: bits),
            Instruction(code: Self.ret, value: Self.refuse(EPERM)),
            Instruction(code: Self.load, value: 0),
        ]
    }

    private static func numbers() throws -> [String: UInt32] {
        var numbers: [String: UInt32] = [:]
        for line in try String(contentsOfFile: header, encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 3, words[0] == "#define", words[1].hasPrefix("__NR_") else { continue }
            numbers[String(words[1].dropFirst("__NR_".count))] = UInt32(words[2])
        }
        return numbers
    }

    /// A call, or those of a list (`@system-service`) and the lists in it.
    private static func calls(_ name: String) throws -> Set<String> {
        guard name.hasPrefix("@") else { return [name] }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: analyzer)
        process.arguments = ["syscall-filter", "--no-pager", name]
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let names = text.split(separator: "\n").dropFirst().map { $0.trimmingCharacters(in: .whitespaces) }
        return try names.filter { !$0.isEmpty && !$0.hasPrefix("#") }.reduce(into: []) { $0.formUnion(try calls($1)) }
    }
}
