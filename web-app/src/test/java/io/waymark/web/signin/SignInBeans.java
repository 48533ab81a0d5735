package io.waymark.web.signin;

import static org.mockito.Mockito.mock;

import io.waymark.web.account.PasswordMails;
import org.springframework.context.annotation.Bean;

/** What the pages of sign-in ask, without the database behind it. */
public class SignInBeans {

    @Bean
    SignIn signIn() {
        return mock(SignIn.class);
    }

    @Bean
    Attempts attempts() {
        return mock(Attempts.class);
    }

    @Bean
    PasswordMails passwordMails() {
        return mock(PasswordMails.class);
    }
}
