// swift-tools-version: 6.2
import PackageDescription

// Reads top to bottom in the order of a message's road: a target may import only what stands above it.
// `Tests/HouseTests` compares this file with the table in ARCHITECTURE.md.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
    // Kill points exist in debug builds only: a release build has no way to die on request.
    .define("KILL_POINTS", .when(configuration: .debug)),
]

/// Optimised in debug builds, too: learning from some thousand examples, reading a brand's words and long messages take
/// several times as long without it, and tests and trials start daemons by the hundred.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

func room(
    _ name: String, _ imports: [Target.Dependency] = [], resources: [Resource]? = nil, also: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: imports, resources: resources, swiftSettings: strict + also)
}

func tests(
    _ name: String, _ imports: [Target.Dependency], resources: [Resource]? = nil, exclude: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: imports, exclude: exclude, resources: resources, swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "replyd",
    products: [.executable(name: "replyd", targets: ["replyd"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The system's C libraries and limits, behind typed functions.
        .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CCurl", dependencies: ["CLibCurl"]),
        .target(name: "CHTML", dependencies: ["CLibXML2"]),
        .target(name: "CSystem"),
        // The server side of TLS, for scripted peers only.
        .target(name: "CTLS", dependencies: ["CLibSSL"]),

        // Reads and checks what strangers' systems write.
        room("JSON"),

        // 1. Turns bytes into messages and threads, and drafts back into bytes.
        room("Mail", ["CHTML", crypto], also: quick),
        // 2. Says what a message wants, how sure it is, who wrote it, and which passages answer it.
        room("Examples"),
        room("Understanding", ["Examples"], also: quick),
        // 3. Runs runbooks, asks the policy, and decides what goes to a human.
        room("Resolution", ["Mail", "Understanding", crypto], also: quick),
        // 4. Writes the answer in the brand's voice from a template and proven facts.
        room("Reply", ["Understanding", "Resolution", mustache], also: quick),
        // 4. What a model is asked, and what may be taken from its answer.
        room("Prompting", ["JSON", "Understanding", "Resolution", "Reply", crypto]),
        // 5. Keeps every message, run, effect and lesson; speaks SQL.
        room("Store", ["Mail", "Understanding", "Resolution", crypto, grdb], resources: [.embedInCode("Migrations")]),
        // 6. Moves bytes over IMAP, SMTP and HTTP with libcurl, and never looks inside them.
        room("Transport", ["CCurl", "CSystem", "Mail", "Resolution", "Store", crypto]),
        // 7. The embedded shop: a `Commerce` back end in its own SQLite file.
        room("OrderBook", ["Mail", "Resolution", "Store", crypto, grdb], resources: [.embedInCode("Schema")]),
        // 8. Shops, helpdesks, models and tool servers, each in one file; reading and writing halves apart.
        room("Integrations", ["JSON", "Mail", "Resolution", "Store", "Transport", crypto, cryptoExtras]),
        // 8. Models behind one protocol, each driver in one file.
        room("Models", ["JSON", "Resolution", "Transport", "Prompting"]),
        // 9. Executes claimed effects and nothing else; the only caller of `claim()`.
        room("Effects", ["Mail", "Resolution", "Store", "Transport"]),
        // 10. Looks back: outcomes and what led to each decision.
        room("Insight", ["Mail", "Resolution", "Store"]),
        // 11. Reads and validates the operator's files into values.
        room(
            "Configuration",
            [
                "JSON", "Mail", "Examples", "Understanding", "Resolution", "Reply", "Prompting", "Transport",
                "Integrations", "Models", yams,
            ],
            also: quick
        ),
        // 12. Ties the loops together: polling, working, control socket, commands, shutdown.
        room(
            "Daemon",
            [
                "CSystem", "JSON", "Mail", "Understanding", "Resolution", "Reply", "Prompting", "Store", "Transport",
                "OrderBook", "Integrations", "Models", "Effects", "Insight", "Configuration", arguments, crypto,
                lifecycle, logging, signals,
            ]),
        .executableTarget(name: "replyd", dependencies: ["Daemon"], swiftSettings: strict),

        // The workshop, never installed: scripted peers, the loopback mail host, demo and benchmarks.
        room("Loopback", ["CSystem", "CTLS"]),
        .executableTarget(
            name: "Demo", dependencies: ["Loopback", "Mail", "OrderBook", "Resolution"],
            swiftSettings: strict),
        .executableTarget(
            name: "Bench",
            dependencies: [
                "Loopback", "Mail", "Understanding", "OrderBook", "Resolution", "Store", "Transport", "Configuration",
                "Daemon",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Soak", dependencies: ["Loopback", "Mail", "OrderBook", "Resolution", "Store"],
            swiftSettings: strict),
        .executableTarget(
            name: "Torture", dependencies: ["Loopback", "Mail", "OrderBook", "Resolution", "Store"],
            swiftSettings: strict),
        // `Scripts/fuzz` builds it once more with libFuzzer.
        .executableTarget(name: "Fuzz", dependencies: ["Mail", "Transport"], swiftSettings: strict),

        tests("HouseTests", []),
        tests("JSONTests", ["JSON"]),
        tests("MailTests", ["Mail"], resources: [.copy("Quirks"), .copy("Screening/Letters")]),
        tests("UnderstandingTests", ["Understanding"]),
        tests("ResolutionTests", ["Mail", "Understanding", "Resolution"]),
        tests("ReplyTests", ["Mail", "Understanding", "Resolution", "Reply"]),
        tests("StoreTests", ["Mail", "Understanding", "Resolution", "Store", grdb], exclude: ["schema.sql"]),
        tests("TransportTests", ["Loopback", "Mail", "Understanding", "Resolution", "Store", "Transport"]),
        tests(
            "EffectsTests",
            ["Loopback", "Mail", "Understanding", "Resolution", "Store", "Transport", "Effects"]),
        tests(
            "IntegrationsTests",
            [
                "Loopback", "JSON", "Mail", "Understanding", "Resolution", "Store", "Transport", "OrderBook",
                "Integrations", "Effects", crypto, cryptoExtras,
            ]),
        tests("PromptingTests", ["Mail", "JSON", "Examples", "Understanding", "Resolution", "Reply", "Prompting"]),
        tests("ModelsTests", ["Loopback", "JSON", "Examples", "Resolution", "Transport", "Prompting", "Models"]),
        tests("FuzzTests", ["Fuzz"]),
        tests("OrderBookTests", ["Mail", "Understanding", "Resolution", "Store", "OrderBook", grdb]),
        tests(
            "ConfigurationTests",
            [
                "Understanding", "Resolution", "Reply", "Prompting", "Transport", "Integrations", "Models",
                "Configuration",
            ]),
        tests(
            "ScenarioTests",
            [
                "Configuration", "Daemon", "JSON", "Mail", "Models", "Prompting", "Understanding", "OrderBook",
                "Resolution",
                "Store", yams,
            ]),
        tests(
            "DaemonTests",
            [
                "Configuration", "Daemon", "Effects", "Insight", "Integrations", "JSON", "Loopback", "Mail", "Models",
                "OrderBook", "Prompting", "Resolution", "Store", "Transport", "Understanding",
            ]),
    ]
)
