package io.waymark.kit.tenancy;

/** What a security principal implements so that tenancy and audit know who is asking. */
public interface HasCaller {

    Caller caller();
}
