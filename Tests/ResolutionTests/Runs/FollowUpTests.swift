import Resolution
import Testing

@Test func `only a run that waits to ask how it went is following up`() {
    let steps: [Step] = [.say(template: "soon"), .wait(60), .followUp(after: 3_600, template: "still-well")]
    let book = Books.book(steps, identity: .l1, inputs: [])
    var play = Play(book, level: .l1)
    play.tell(.start)
    #expect(!Engine(book).isFollowingUp(play.run))
    play.tell(.due)
    #expect(Engine(book).isFollowingUp(play.run))
    play.tell(.due)
    #expect(!Engine(book).isFollowingUp(play.run))
}
