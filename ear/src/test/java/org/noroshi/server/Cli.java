package org.noroshi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.CliCommandBuilder;
import org.wildfly.core.launcher.Launcher;

/** The server's own command line, used as an administrator uses it. */
public final class Cli {

    private static final Path SCRIPTS = Path.of(System.getProperty("noroshi.cli"));
    private static final String WHERE = "127.0.0.1";
    private static final int PATIENCE_IN_SECONDS = 300;

    private final Path home;
    private final int managementPort;
    private final Path output;

    public Cli(Path home, int managementPort, Path output) {
        this.home = home;
        this.managementPort = managementPort;
        this.output = output;
    }

    /**
     * Runs scripts of wildfly-config, such as {@code 05-web-server.cli} or {@code undo/05-web-server.cli}, one after the
     * other; in one process, which is all that differs from running them one by one.
     */
    void apply(List<String> scripts) throws IOException, InterruptedException {
        run("--file=" + joined(scripts));
    }

    /** Runs one command. */
    public String command(String command) throws IOException, InterruptedException {
        return run("--command=" + command);
    }

    /** Whether the server has started and takes commands. */
    boolean isRunning() throws IOException, InterruptedException {
        Answer answer = answer("--command=:read-attribute(name=server-state)");
        return answer.code() == 0 && answer.said().contains("running");
    }

    /** Runs scripts that are expected to fail; gives what was said. */
    String refused(List<String> scripts) throws IOException, InterruptedException {
        Answer answer = answer("--file=" + joined(scripts));
        assertThat(answer.code()).as(scripts + " fails: " + answer.said()).isNotZero();
        return answer.said();
    }

    private String run(String argument) throws IOException, InterruptedException {
        Answer answer = answer(argument);
        assertThat(answer.code()).as(argument + " succeeds: " + answer.said()).isZero();
        return answer.said();
    }

    private Path joined(List<String> scripts) throws IOException {
        Path joined = Files.createTempFile(output, "scripts", ".cli");
        for (String script : scripts) {
            Files.write(joined, Files.readAllBytes(SCRIPTS.resolve(script)), StandardOpenOption.APPEND);
        }
        return joined;
    }

    private record Answer(int code, String said) {}

    private Answer answer(String argument) throws IOException, InterruptedException {
        CliCommandBuilder cli = CliCommandBuilder.of(home)
                .setConnection(WHERE, managementPort)
                .setTimeout(PATIENCE_IN_SECONDS * 1000)
                .addCliArgument(argument);
        Path file = Files.createTempFile(output, "cli", ".log");
        Process process = Launcher.of(cli)
                .redirectOutput(file)
                .setRedirectErrorStream(true)
                .launch();
        process.getOutputStream().close();
        boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(ended).as(argument + " comes to an end: " + said).isTrue();
        return new Answer(process.exitValue(), said);
    }
}
