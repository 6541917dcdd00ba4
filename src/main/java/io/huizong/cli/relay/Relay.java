package io.huizong.cli.relay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The end of the process that stays up: does the commands that other processes hand over. */
public final class Relay implements Closeable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int REFUSED = 403;
    private static final int TOKEN_BYTES = 32;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Path data;
    private final String token;
    private final Doing doing;

    /** Does a command that was handed over, and gives its exit code. */
    @FunctionalInterface
    public interface Doing {
        int run(Handing command, Saying answer);
    }

    private Relay(HttpServer server, Path data, String token, Doing doing) {
        this.server = server;
        this.data = data;
        this.token = token;
        this.doing = doing;
    }

    /**
     * Listens, and says where in a file of the data folder.
     *
     * @throws IOException if it cannot
     */
    public static Relay open(Path data, Doing doing) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        Relay relay = new Relay(server, data, HexFormat.of().formatHex(random), doing);
        server.createContext(Handing.PATH, relay::answer);
        server.setExecutor(relay.workers);
        server.start();
        new Door(server.getAddress().getPort(), relay.token).writeInto(data);
        return relay;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isAllowed(exchange)) {
                exchange.sendResponseHeaders(REFUSED, -1);
                return;
            }
            Handing command = JSON.readValue(exchange.getRequestBody(), Handing.class);
            exchange.sendResponseHeaders(200, 0);
            try (Saying saying = new Saying(exchange.getResponseBody())) {
                saying.exit(doing.run(command, saying));
            }
        }
    }

    /** A page of a browser on this machine could come here too: it cannot know the token. */
    private boolean isAllowed(HttpExchange exchange) {
        String given = exchange.getRequestHeaders().getFirst(Handing.TOKEN);
        return exchange.getRequestMethod().equals("POST")
                && given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        Door.removeFrom(data);
        server.stop(0);
        workers.shutdownNow();
    }
}
