import Daemon

await Replyd.start()
