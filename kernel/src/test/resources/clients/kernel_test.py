"""The tests that Jupyter has for kernels."""
import unittest

import jupyter_kernel_test
from jupyter_client.manager import start_new_kernel
from jupyter_kernel_test.msgspec_v5 import validate_message

PATIENCE = 240
jupyter_kernel_test.TIMEOUT = PATIENCE


class VeritableTest(jupyter_kernel_test.KernelTests):
    kernel_name = "veritable"
    language_name = "java"
    file_extension = ".jshell"
    code_hello_world = 'System.out.println("hello, world");'
    code_stderr = 'System.err.println("oh");'
    completion_samples = [
        {"text": "System.out.printl", "matches": {"println("}},
        {"text": "Math.sqr", "matches": {"sqrt("}},
    ]
    complete_code_samples = ["1", "int x = 1;", "void f() { }", "// done", "for (;;) { break; }"]
    incomplete_code_samples = ["int f() {", '"abc" +', "if (true) {", "/* on"]
    invalid_code_samples = ["int = ;", "class 3 { }"]
    code_page_something = "%time?"
    code_generate_error = 'throw new RuntimeException("x");'
    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": "int y = 6; y * 7", "result": "42"},
    ]
    code_display_data = [
        {"code": 'display("<b>x</b>", "text/html");', "mime": "text/html"},
        {"code": 'display("# x", "text/markdown");', "mime": "text/markdown"},
    ]
    code_inspect_sample = "String"
    code_history_pattern = "1 ? 2*"
    supported_history_operations = ("tail", "search", "range")
    code_clear_output = "veritable.kernel.api.Notebooks.notebook().clear(false);"

    @classmethod
    def setUpClass(cls):
        cls.km, cls.kc = start_new_kernel(kernel_name=cls.kernel_name, startup_timeout=PATIENCE)

    def execute_helper(self, code, timeout=PATIENCE, **options):
        """Theirs fails if the machine takes 0.1 s between two messages."""
        msg_id = self.kc.execute(code=code, **options)
        reply = self.get_non_kernel_info_reply(timeout=timeout)
        validate_message(reply, "execute_reply", msg_id)
        told = []
        while not told or told[-1]["content"].get("execution_state") != "idle":
            told.append(self.kc.get_iopub_msg(timeout=PATIENCE))
            validate_message(told[-1], told[-1]["msg_type"], msg_id)
        self.assertEqual(told[0]["content"]["execution_state"], "busy")
        for message in told:
            if message["msg_type"] == "execute_input":
                self.assertEqual(message["content"]["code"], code)
        return reply, [each for each in told if each["msg_type"] not in ("status", "execute_input")]


if __name__ == "__main__":
    unittest.main(verbosity=2)
