"""A real store: Ralph 5.1.0 LRS on the 'fs' backend, with the two faults of that backend patched."""
import os, sys
os.environ.setdefault("RALPH_RUNSERVER_BACKEND", "fs")
from ralph.backends.data.base import BaseOperationType
from ralph.backends.lrs.fs import FSLRSBackend
# 1. without this the second POST answers 500 (file exists, operation CREATE)
FSLRSBackend.default_operation_type = BaseOperationType.APPEND
# 2. verb/activity arrive as pydantic RootModel IRI and never equal a str
_v, _a = FSLRSBackend._add_filter_by_verb, FSLRSBackend._add_filter_by_activity
FSLRSBackend._add_filter_by_verb = staticmethod(lambda f, x: _v(f, str(x) if x else None))
FSLRSBackend._add_filter_by_activity = staticmethod(lambda f, x, r: _a(f, str(x) if x else None, r))
import uvicorn
uvicorn.run("ralph.api:app", host="127.0.0.1", port=int(sys.argv[1]) if len(sys.argv) > 1 else 8123, access_log=False)
