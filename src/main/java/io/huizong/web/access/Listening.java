package io.huizong.web.access;

import io.huizong.words.Messages;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Warns of passwords that go over the net for all to read. */
@Component
class Listening {
    private final Environment settings;

    Listening(Environment settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() throws UnknownHostException {
        String address = settings.getProperty("server.address", "0.0.0.0");
        boolean encrypted = settings.containsProperty("server.ssl.key-store")
                || settings.containsProperty("server.ssl.bundle")
                || settings.containsProperty("server.ssl.certificate");
        if (!encrypted && !InetAddress.getByName(address).isLoopbackAddress()) {
            LoggerFactory.getLogger(Listening.class)
                    .warn(Messages.bundled().text("serve.open", Map.of("address", address)));
        }
    }
}
