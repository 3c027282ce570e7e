export function say_in_our_language() {}
