package import Foundation

/// One question to a model, what it answered, and what became of the answer. Kept before anything is made of it: whoever asks
/// the same again in the same case, also after a crash, gets the same answer and pays nothing.
package struct KeptExchange: Sendable, Equatable {
    /// Shown as `CAS-…`.
    package var caseID: String
    /// The message that it was asked about.
    package var message: Int64?
    package var mailbox: String
    /// The operator's name for the model.
    package var model: String
    package var task: String
    /// SHA-256 of the whole question, in hexadecimal.
    package var digest: String
    /// What is the same for every message of the mailbox: instructions and schema. Kept once.
    package var front: String
    /// What is of this message: facts and the author's words.
    package var tail: String
    /// Byte for byte; nil when none came.
    package var answer: [UInt8]?
    /// Why none came.
    package var failure: String?
    /// The model that the server says to have used.
    package var servedBy: String
    /// Tokens.
    package var fresh: Int
    package var cached: Int
    package var stored: Int
    package var out: Int
    /// In millionths of a minor unit of `currency`.
    package var cost: Int
    package var currency: String?
    package var at: Date
    /// What became of the answer; nil until the decision that it served was committed.
    package var outcome: String?
}
