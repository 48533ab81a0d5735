package io.waymark.stack;

import io.waymark.stack.demo.DemoColleges;
import io.waymark.stack.platform.ListenAddress;
import io.waymark.stack.platform.Stack;

/** What is printed once everything runs. */
final class Welcome {

    private static final String OPEN = """
              Whoever reaches this machine over the network reads the mailbox and gets in as anybody:
              it was started with -Dwaymark.bind.
            """;

    private Welcome() {}

    static String text(Stack stack) {
        return text(stack, ListenAddress.chosen());
    }

    static String text(Stack stack, ListenAddress address) {
        var text = """

                ──────────────────────────────────────────────────────────────────────────────
                  Waymark is running                                     %s

                  Sign in to Alder Valley College; the password is always   %s
                    student   maya.okafor@aldervalley.example
                    advisor   dana.whitcomb@aldervalley.example
                    mentor    tomas.varga@aldervalley.example
                    admin     ruth.bellamy@aldervalley.example

                  Mails to all of them land in %s/mailbox

                  API docs
                    advising  %s/swagger-ui.html
                    mentoring %s/swagger-ui.html

                  Stop with Ctrl-C. The data stays; begin anew with -Dwaymark.reset=true.
                ──────────────────────────────────────────────────────────────────────────────
                """.formatted(
                stack.webUrl(), DemoColleges.PASSWORD, stack.webUrl(), stack.advisingUrl(), stack.mentoringUrl());
        return address.isOpen() ? text + OPEN : text;
    }
}
