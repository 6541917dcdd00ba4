package io.huizong.web.api;

import io.huizong.web.access.Me;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamWriteFeature;

/** The API as OpenAPI describes it, and how its numbers are written. */
@Configuration(proxyBeanMethods = false)
class Description {
    private static final String LOG_IN = "basic";

    static {
        SpringDocUtils.getConfig().addAnnotationsToIgnore(Me.class);
    }

    @Bean
    OpenAPI described() {
        return new OpenAPI()
                .info(new Info().title("huizong").version("1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                LOG_IN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(LOG_IN)))
                .addSecurityItem(new SecurityRequirement().addList(LOG_IN));
    }

    /** A number is never written with an exponent. */
    @Bean
    JsonMapperBuilderCustomizer plainNumbers() {
        return json -> json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }
}
