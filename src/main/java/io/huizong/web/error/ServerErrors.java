package io.huizong.web.error;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has the server itself answer in our words. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedByServer()));
    }
}
