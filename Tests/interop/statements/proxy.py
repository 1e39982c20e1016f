"""Stands between pelita-push and a store, and loses answers after the store has given them.

proxy.py PORT STORE_PORT EVERY: every EVERYth answer to a POST is dropped, the connection closed.
"""
import http.client
import http.server
import sys

port, store, every = (int(word) for word in sys.argv[1:4])
posts = dropped = 0


class Proxy(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def forward(self):
        global posts, dropped
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            connection = http.client.HTTPConnection("127.0.0.1", store, timeout=60)
            headers = {k: v for k, v in self.headers.items() if k.lower() != "host"}
            connection.request(self.command, self.path, body, headers)
            answer = connection.getresponse()
            content = answer.read()
        except OSError:
            self.send_error(502)
            return
        if self.command == "POST":
            posts += 1
            if posts % every == 0:
                dropped += 1
                print(f"dropped {dropped} of {posts}", flush=True)
                self.close_connection = True
                self.connection.close()
                return
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.getheader("Content-Type") or "text/plain")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = forward

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", port), Proxy).serve_forever()
