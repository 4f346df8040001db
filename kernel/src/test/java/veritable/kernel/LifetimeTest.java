package veritable.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.kernel.wire.Channel;
import veritable.kernel.wire.Connection;
import veritable.kernel.wire.FrontEnd;
import veritable.kernel.wire.Message;

/** A kernel ends when it is to, whatever its session does. */
@Tag("slow")
class LifetimeTest {
    @ParameterizedTest
    @EnumSource(names = {"CONTROL", "SHELL"})
    void shutsDownOnBothChannels(Channel channel) throws Exception {
        try (KernelProcess kernel = KernelProcess.start()) {
            Message reply = kernel.ask(channel, "shutdown_request", "{'restart': true}");
            assertThat(reply.text("status", "")).isEqualTo("ok");
            assertThat(reply.flag("restart", false)).isTrue();
            Message told = kernel.client().broadcast();
            while (!told.type().equals("shutdown_reply")) {
                told = kernel.client().broadcast();
            }
            assertThat(told.flag("restart", false)).isTrue();
            assertThat(kernel.ends()).isTrue();
            assertThat(kernel.process().exitValue()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { }",
                "Thread.sleep(1_000_000);",
                "while (true) System.out.println(\"busy\");",
                "new Thread(() -> { while (true) { } }).start();",
                "new Thread(() -> { synchronized (Object.class) { while (true) { } } }).start();",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } }));",
                "input(\"anyone?\")"
            })
    void shutsDownWhateverACellDoes(String code) throws Exception {
        try (KernelProcess kernel = KernelProcess.start()) {
            kernel.run("1");
            kernel.send("System.out.println(\"begun\"); " + code);
            Message message = kernel.client().broadcast();
            while (!message.type().equals("stream")) {
                message = kernel.client().broadcast();
            }
            Message reply = kernel.ask(Channel.CONTROL, "shutdown_request", "{}");
            assertThat(reply.text("status", "")).isEqualTo("ok");
            assertThat(kernel.ends()).isTrue();
        }
    }

    @Test
    void runsTheShutdownHooksOfTheSession(@TempDir Path folder) throws Exception {
        Path left = folder.resolve("left");
        try (KernelProcess kernel = KernelProcess.start()) {
            kernel.run(
                    "Runtime.getRuntime().addShutdownHook(new Thread(() -> new File(\""
                            + left
                            + "\").mkdir()));");
            kernel.ask(Channel.CONTROL, "shutdown_request", "{}");
            assertThat(kernel.ends()).isTrue();
            assertThat(left).exists();
        }
    }

    @Test
    void endsWhenItsParentIsKilled() throws Exception {
        // a second command keeps the shell from becoming the kernel
        try (KernelProcess kernel =
                KernelProcess.startBelow("/bin/sh", "-c", "\"$@\"; true", "sh")) {
            kernel.run("1");
            ProcessHandle java = kernel.process().toHandle().children().findFirst().orElseThrow();
            kernel.process().destroyForcibly().waitFor();
            java.onExit().get(2, TimeUnit.MINUTES);
        }
    }

    @Test
    void endsOnSigterm() throws Exception {
        try (KernelProcess kernel = KernelProcess.start()) {
            kernel.send("while (true) { }");
            kernel.process().destroy();
            assertThat(kernel.ends()).isTrue();
        }
    }

    @Test
    void stopsTheCellOnSigint() throws Exception {
        // Java leaves a signal alone that was ignored at its start, as it is below a shell's "&"
        try (KernelProcess kernel = KernelProcess.startBelow("env", "--default-signal=INT")) {
            kernel.run("1");
            kernel.send("System.out.print(\"on\"); while (true) { }");
            Message message = kernel.client().broadcast();
            while (!message.type().equals("stream")) {
                message = kernel.client().broadcast();
            }
            new ProcessBuilder("kill", "-INT", String.valueOf(kernel.process().pid()))
                    .start()
                    .waitFor();
            assertThat(kernel.client().receive(Channel.SHELL).text("status", ""))
                    .isEqualTo("error");
            assertThat(kernel.run("2").get(0).text("status", "")).isEqualTo("ok");
        }
    }

    @Test
    void goesOnWithoutAClient() throws Exception {
        try (KernelProcess kernel = KernelProcess.start()) {
            kernel.run("1");
            Connection connection = kernel.connection();
            try (FrontEnd gone = new FrontEnd(connection)) {
                gone.send(
                        Channel.SHELL,
                        "execute_request",
                        FrontEnd.json(
                                "{'code': 'for (int i = 0; i < 100_000; i++)"
                                        + " System.out.println(i);'}"));
            }
            assertThat(kernel.run("2").get(0).text("status", "")).isEqualTo("ok");
        }
    }

    @Test
    void answersBeforeItsSessionIsReady() throws Exception {
        try (KernelProcess kernel = KernelProcess.start()) {
            String cell = kernel.send("3");
            assertThat(kernel.ask(Channel.CONTROL, "kernel_info_request", "{}").type())
                    .isEqualTo("kernel_info_reply");
            Message reply = kernel.client().receive(Channel.SHELL);
            assertThat(FrontEnd.isFor(reply, cell)).isTrue();
            assertThat(reply.text("status", "")).isEqualTo("ok");
        }
    }

    @Test
    void takesAnInterruptBeforeItsSessionIsReady() throws Exception {
        try (KernelProcess kernel = KernelProcess.start()) {
            kernel.ask(Channel.CONTROL, "interrupt_request", "{}");
            assertThat(kernel.run("3").get(0).text("status", "")).isEqualTo("ok");
        }
    }

    @Test
    void warnsOfAConnectionFileThatOthersCanRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("connection.json");
        Files.writeString(file, "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Connection.warning(file))
                .hasValueSatisfying(line -> assertThat(line).contains("rw-r--r-- found"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(Connection.warning(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"key\": \"secret\"}",
                "{\"key\": \"secret\", \"ip\": \"127.0.0.1\", \"shell_port\": \"x\"}",
                "{\"key\": \"secret\", \"ip\": \"127.0.0.1\", \"shell_port\": 70000}",
                "{\"key\": \"secret\", \"transport\": \"smoke\"}",
                "{\"key\": \"secret\", \"signature_scheme\": \"hmac-md5\"}",
                "{\"key\": \"secret\", \"ip\": {"
            })
    void refusesABadConnectionFileWithoutTheKey(String text, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("connection.json");
        Files.writeString(file, text);
        assertThatThrownBy(() -> Connection.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString())
                .message()
                .doesNotContain("secret");
    }
}
