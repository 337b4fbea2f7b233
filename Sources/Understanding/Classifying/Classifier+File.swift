import Foundation

/// The file of a classifier: a header, the intents, then features with their weights in 255 steps.
///
/// Little-endian throughout. Weights of one feature share a scale, so a file takes about one byte per feature and
/// intent, and a classifier read back equals the one written.
extension Classifier {
    /// What makes a file unusable.
    package enum FileError: Error, Equatable, CustomStringConvertible {
        case notAClassifier
        /// Written by another version of this program: train again.
        case otherVersion(Int)
        case damaged

        package var description: String {
            switch self {
            case .notAClassifier: "not a classifier file"
            case .otherVersion(let version): "a classifier file of format \(version), expected 2: train it again"
            case .damaged: "a damaged classifier file: train it again"
            }
        }
    }

    private static let magic: [UInt8] = Array("replyd-classifier".utf8)
    private static let version: UInt32 = 2

    package func encoded() -> [UInt8] {
        var file = ByteWriter()
        file.bytes = Self.magic
        file.write(Self.version)
        file.write(UInt32(intents.count))
        for intent in intents {
            file.write(UInt32(intent.utf8.count))
            file.bytes.append(contentsOf: intent.utf8)
        }
        file.write(UInt32(report.examples))
        for value in [report.accuracy, report.threshold, calibration.constant, calibration.best, calibration.lead] {
            file.write(value.bitPattern)
        }
        file.write(machine.unseen.bitPattern)
        for value in machine.bias { file.write(value.bitPattern) }
        file.write(UInt32(table.count))
        for number in 0..<table.count {
            let row = machine.row(number)
            let scale = LinearMachine.step(row)
            file.write(table.keys[number])
            file.write(machine.rarity[number].bitPattern)
            file.write(scale.bitPattern)
            for weight in row {
                let steps = scale > 0 ? (weight / scale).rounded() : 0
                file.bytes.append(UInt8(bitPattern: Int8(steps)))
            }
        }
        return file.bytes
    }

    package init(decoding bytes: [UInt8]) throws(FileError) {
        guard bytes.starts(with: Self.magic) else { throw .notAClassifier }
        var file = ByteReader(bytes: bytes, place: Self.magic.count)
        let version = try file.word()
        guard version == Self.version else { throw .otherVersion(Int(version)) }
        let intentCount = try file.count(of: 4)
        var intents: [String] = []
        for _ in 0..<intentCount {
            intents.append(String(decoding: try file.slice(Int(try file.word())), as: UTF8.self))
        }
        let examples = Int(try file.word())
        let values = [
            try file.double(), try file.double(), try file.double(), try file.double(), try file.double(),
        ]
        let unseen = try file.float()
        var bias = ContiguousArray<Float>()
        for _ in intents { bias.append(try file.float()) }
        let featureCount = try file.count(of: 12 + intents.count)
        var machine = LinearMachine(intents: intents.count, features: featureCount)
        machine.unseen = unseen
        machine.bias = bias
        var keys = ContiguousArray<UInt32>()
        for number in 0..<featureCount {
            keys.append(try file.word())
            machine.rarity[number] = try file.float()
            let scale = try file.float()
            for (intent, steps) in try file.slice(intents.count).enumerated() {
                machine.weights[number * intents.count + intent] = Float(Int8(bitPattern: steps)) * scale
            }
        }
        let table = FeatureTable(keys)
        guard file.isAtEnd, table.count == featureCount, values.allSatisfy(\.isFinite) else { throw .damaged }
        self.init(
            intents: intents,
            report: TrainingReport(
                examples: examples, intents: intents.count, accuracy: values[0], threshold: values[1]),
            table: table, machine: machine,
            calibration: Calibration(constant: values[2], best: values[3], lead: values[4]))
    }
}

extension Classifier: Codable {
    package init(from decoder: any Decoder) throws {
        try self.init(decoding: Array(try decoder.singleValueContainer().decode(Data.self)))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Data(encoded()))
    }
}

extension LinearMachine {
    /// The weights of one feature, one per intent.
    func row(_ number: Int) -> ArraySlice<Float> {
        weights[number * intents..<(number + 1) * intents]
    }

    /// The distance between two weights of a feature that a file can tell apart.
    ///
    /// A power of two, so that weights read back are the weights written, bit by bit.
    static func step(_ row: ArraySlice<Float>) -> Float {
        let least = row.reduce(0) { max($0, abs($1)) } / 127
        guard least > 0, least.isFinite else { return 0 }
        let power = Float(sign: .plus, exponent: least.exponent, significand: 1)
        return power < least ? power * 2 : power
    }

    /// The machine as it will be read back from its file.
    func rounded() -> LinearMachine {
        var machine = self
        for number in rarity.indices {
            let step = Self.step(row(number))
            guard step > 0 else { continue }
            for place in number * intents..<(number + 1) * intents {
                machine.weights[place] = (weights[place] / step).rounded() * step
            }
        }
        return machine
    }
}

private struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func write(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}

private struct ByteReader {
    let bytes: [UInt8]
    var place: Int

    var isAtEnd: Bool { place == bytes.count }

    mutating func slice(_ count: Int) throws(Classifier.FileError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - place else { throw .damaged }
        defer { place += count }
        return bytes[place..<place + count]
    }

    mutating func word() throws(Classifier.FileError) -> UInt32 {
        try slice(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func float() throws(Classifier.FileError) -> Float {
        Float(bitPattern: try word())
    }

    mutating func double() throws(Classifier.FileError) -> Double {
        let low = try word()
        return Double(bitPattern: UInt64(try word()) << 32 | UInt64(low))
    }

    /// A number of things of `size` bytes at least: more than the file can hold is damage, not a request for memory.
    mutating func count(of size: Int) throws(Classifier.FileError) -> Int {
        let count = Int(try word())
        guard count <= (bytes.count - place) / size else { throw .damaged }
        return count
    }
}
