import Foundation

/// Examples as numbers: which features each holds, and which intent it stands for.
struct TrainingSet {
    /// In byte order, so that a classifier does not depend on the order of its examples' intents.
    let intents: [String]
    /// Per example, the number of its intent.
    let labels: ContiguousArray<Int>
    let table: FeatureTable
    /// Where the features of each example begin; one more than there are examples.
    let offsets: ContiguousArray<Int>
    let features: ContiguousArray<Int32>
    /// Sublinear term frequency: 1 + ln(occurrences).
    let frequencies: ContiguousArray<Float>

    init(_ examples: [Example]) {
        let names = Set(examples.map(\.intent)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var labels = ContiguousArray<Int>()
        var table = FeatureTable()
        var offsets: ContiguousArray<Int> = [0]
        var features = ContiguousArray<Int32>()
        var frequencies = ContiguousArray<Float>()
        var grams = NGrams()
        var keys = ContiguousArray<UInt32>()
        var occurrences = ContiguousArray<Int32>()
        for example in examples {
            guard let label = numbers[example.intent] else { continue }
            labels.append(label)
            grams.read(Marks.text(of: example.text), into: &keys)
            let first = features.count
            for key in keys {
                let number = table.insert(key)
                if number >= occurrences.count { occurrences.append(0) }
                if occurrences[number] == 0 { features.append(Int32(number)) }
                occurrences[number] += 1
            }
            for place in first..<features.count {
                let number = Int(features[place])
                let times = occurrences[number]
                frequencies.append(times == 1 ? 1 : 1 + Float(log(Double(times))))
                occurrences[number] = 0
            }
            offsets.append(features.count)
        }
        self.intents = names
        self.labels = labels
        self.table = table
        self.offsets = offsets
        self.features = features
        self.frequencies = frequencies
    }

    var count: Int { labels.count }
}
