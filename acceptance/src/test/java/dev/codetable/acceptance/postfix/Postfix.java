package dev.codetable.acceptance.postfix;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Postfix of its own: in a directory of the test, on two ports of the loopback interface, and no mail ever leaves it. */
final class Postfix {

    static final String FOOTER = "Ask the postmaster of example.com";

    private static final String DISCONNECT = "disconnect from ";

    private final Path configuration;
    private final Process process;
    private final BufferedReader log;
    private final int port;
    private final int footerPort;

    private Postfix(Path configuration, Process process, int port, int footerPort) {
        this.configuration = configuration;
        this.process = process;
        this.log = process.inputReader(StandardCharsets.UTF_8);
        this.port = port;
        this.footerPort = footerPort;
    }

    /** Says why Postfix cannot run here. */
    static Optional<String> obstacle() {
        if (program().isEmpty()) {
            return Optional.of("Postfix is not installed");
        }
        return System.getProperty("user.name").equals("root")
                ? Optional.empty()
                : Optional.of("Postfix can only be started by root");
    }

    /** Starts it, and does not wait. */
    static Postfix start(Path directory, List<String> mailboxes, List<String> accessMap) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path configuration = Files.createDirectory(directory.resolve("configuration"));
        Path queue = Files.createDirectory(directory.resolve("queue"));
        Path data = Files.createDirectory(directory.resolve("data"));
        Files.setOwner(
                data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postfix"));

        List<Integer> ports = freePorts();
        int port = ports.get(0);
        int footerPort = ports.get(1);
        Files.write(configuration.resolve("mailboxes"), mailboxes);
        Files.write(configuration.resolve("access"), accessMap);
        Files.writeString(configuration.resolve("main.cf"), main(configuration, queue, data));
        Files.writeString(configuration.resolve("master.cf"), master(port, footerPort));

        Process process = new ProcessBuilder(program().orElseThrow(), "-c", configuration.toString(), "start-fg")
                .redirectErrorStream(true)
                .start();
        return new Postfix(configuration, process, port, footerPort);
    }

    /** Returns when it listens. */
    void awaitStart() throws IOException {
        logUpTo("daemon started");
    }

    private static String main(Path configuration, Path queue, Path data) {
        return """
                compatibility_level = 3.6
                queue_directory = %2$s
                data_directory = %3$s
                maillog_file = /dev/stdout
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                myhostname = mx.example.com
                mydestination = example.com
                mynetworks =
                relayhost =
                alias_maps =
                local_recipient_maps = texthash:%1$s/mailboxes
                local_transport = discard:
                default_transport = error:5.4.4 no mail leaves this machine
                message_size_limit = 10240
                smtpd_recipient_limit = 2
                smtpd_delay_reject = no
                smtpd_helo_required = yes
                smtpd_helo_restrictions = reject_invalid_helo_hostname, reject_non_fqdn_helo_hostname
                smtpd_sender_restrictions =
                    reject_non_fqdn_sender, check_sender_access texthash:%1$s/access
                smtpd_relay_restrictions =
                smtpd_recipient_restrictions =
                    reject_non_fqdn_recipient, check_recipient_access texthash:%1$s/access, defer_unauth_destination
                """.formatted(configuration, queue, data);
    }

    private static String master(int port, int footerPort) {
        return """
                127.0.0.1:%d inet n - n - - smtpd
                127.0.0.1:%d inet n - n - - smtpd
                  -o { smtpd_reject_footer = %s }
                cleanup unix n - n - 0 cleanup
                qmgr unix n - n 300 1 qmgr
                rewrite unix - - n - - trivial-rewrite
                bounce unix - - n - 0 bounce
                defer unix - - n - 0 bounce
                trace unix - - n - 0 bounce
                error unix - - n - - error
                retry unix - - n - - error
                discard unix - - n - - discard
                anvil unix - - n - 1 anvil
                postlog unix-dgram n - n - 1 postlogd
                """.formatted(port, footerPort, FOOTER);
    }

    /** Where it answers as it comes. */
    int port() {
        return port;
    }

    /** Where each refusal has a second line, {@link #FOOTER}. */
    int footerPort() {
        return footerPort;
    }

    /** What it has logged since the last call, up to the end of a session. */
    List<String> logOfSession() throws IOException {
        return logUpTo(DISCONNECT);
    }

    private List<String> logUpTo(String end) throws IOException {
        var lines = new ArrayList<String>();
        String line;
        do {
            line = log.readLine();
            if (line == null) {
                throw new IOException("Postfix ended after " + lines);
            }
            lines.add(line);
        } while (!line.contains(end));
        return lines;
    }

    void stop() throws IOException, InterruptedException {
        new ProcessBuilder(program().orElseThrow(), "-c", configuration.toString(), "stop")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }

    /** Programs for the administrator are not on everybody's path. */
    private static Optional<String> program() {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(directory -> Path.of(directory, "postfix"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Two, both held until both are known. */
    private static List<Integer> freePorts() throws IOException {
        try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return List.of(one.getLocalPort(), other.getLocalPort());
        }
    }
}
