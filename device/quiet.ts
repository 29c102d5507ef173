/**
 * Imported before anything else: the AWS SDK tells on each start that its versions from January 2027
 * on will want Node 22. `package-lock.json` holds one that runs on Node 20; the person at the desk
 * has nothing to do about it.
 */
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
