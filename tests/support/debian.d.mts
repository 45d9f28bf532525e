export function installOnDebian(what: string, ...packages: readonly string[]): void;
