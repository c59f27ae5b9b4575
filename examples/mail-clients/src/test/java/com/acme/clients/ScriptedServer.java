package com.acme.clients;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An SMTP server on loopback that says whatever it is told to, byte for byte, where a real one would not let us.
 *
 * <p>The script gives replies by command, such as {@code RCPT TO:<a@example.com>} or {@code DATA}; by {@link #GREETING}
 * and {@link #MESSAGE} for what is no command. Lines of a reply are separated by {@code |}. All else is accepted.
 */
final class ScriptedServer implements AutoCloseable {

    static final String GREETING = "greeting";
    static final String MESSAGE = "message";

    /** A reply that never comes, since the connection is closed instead. */
    static final String NONE = "";

    private final ServerSocket server;
    private final Map<String, String> script;

    ScriptedServer(Map<String, String> script) throws IOException {
        this.script = Map.copyOf(script);
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::acceptAll);
    }

    String host() {
        return server.getInetAddress().getHostAddress();
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket client = server.accept();
                start(() -> serve(client));
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            var out = client.getOutputStream();
            boolean open = answer(out, script.getOrDefault(GREETING, "220 mx.example.com ESMTP"));
            while (open) {
                String command = in.readLine();
                open = command != null && answer(out, replyTo(command)) && !command.equals("QUIT");
                if (open && command.equals("DATA") && replyTo(command).startsWith("354")) {
                    skipMessage(in);
                    open = answer(out, script.getOrDefault(MESSAGE, "250 2.0.0 Ok: queued"));
                }
            }
            // Whatever the client still sends is read, or else it may lose the last reply to a reset of the connection.
            client.shutdownOutput();
            in.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The client has gone, as some do in the middle of a reply that they cannot read.
        }
    }

    private String replyTo(String command) {
        String usual = command.equals("DATA")
                ? "354 Go ahead"
                : command.equals("QUIT")
                        ? "221 2.0.0 Bye"
                        : command.startsWith("EHLO") ? "250-mx.example.com|250 ENHANCEDSTATUSCODES" : "250 2.0.0 Ok";
        return script.getOrDefault(command, usual);
    }

    private static void skipMessage(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    /** Tells whether the connection stays open: a 421 ends it (RFC 5321, section 3.8). */
    private static boolean answer(OutputStream out, String reply) throws IOException {
        if (reply.equals(NONE)) {
            return false;
        }
        out.write((reply.replace("|", "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return !reply.startsWith("421");
    }
}
