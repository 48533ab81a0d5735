package io.waymark.kit.night;

/** Something a service does once a night for the college at work. It can be cut off at any time and is done again. */
@FunctionalInterface
public interface NightlyWork {

    void run();
}
