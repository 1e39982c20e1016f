"""A server that is no store: stranger.py PORT [redirect=URL] [certificate=FILE] prints each request.

With `certificate` (key and certificate in one file) it speaks TLS, vouched for by nobody.
"""
import http.server
import ssl
import sys

options = dict(word.split("=", 1) for word in sys.argv[2:])


class Stranger(http.server.BaseHTTPRequestHandler):
    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        print(self.command, self.path, self.headers.get("Authorization"), flush=True)
        if "redirect" in options:
            self.send_response(307)
            self.send_header("Location", options["redirect"])
        else:
            self.send_response(204)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Stranger)
if "certificate" in options:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options["certificate"])
    server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
