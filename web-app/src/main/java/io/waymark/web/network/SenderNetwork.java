package io.waymark.web.network;

import java.net.InetAddress;
import java.util.HexFormat;

/** Tells senders apart by their addresses. */
public final class SenderNetwork {

    private SenderNetwork() {}

    /** An IPv6 visitor has 2^64 addresses to choose from: the network tells where they are. */
    public static String of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
