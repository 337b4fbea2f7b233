import Foundation

/// Path of the program that runs these tests, to run one of them alone in another process.
func thisProgram() throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
}
