#!/usr/bin/env python3
"""Submits one message COUNT times over one connection with Python's smtplib, after one to warm up. Prints the seconds.

usage: smtplib-submit.py HOST PORT CA_FILE USER PASSWORD SENDER RECIPIENT COUNT < MESSAGE
"""
import smtplib
import ssl
import sys
import time

host, port, ca_file, user, password, sender, recipient, count = sys.argv[1:]
message = sys.stdin.buffer.read()
server = smtplib.SMTP(host, int(port), local_hostname="client.test")
server.starttls(context=ssl.create_default_context(cafile=ca_file))
server.login(user, password)
server.sendmail(sender, [recipient], message)
begun = time.perf_counter()
for _ in range(int(count)):
    server.sendmail(sender, [recipient], message)
print(time.perf_counter() - begun)
server.quit()
