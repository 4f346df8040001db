"""The tests that Jupyter has for kernels."""
import unittest

import jupyter_kernel_test


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


if __name__ == "__main__":
    unittest.main(verbosity=2)
