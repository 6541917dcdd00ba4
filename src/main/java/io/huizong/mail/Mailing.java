package io.huizong.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings, and has names of attachments written in one piece: some readers know no other form. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class Mailing {
    static {
        // read once, when the first message is made
        System.setProperty("mail.mime.splitlongparameters", "false");
    }
}
