<?php
declare( strict_types=1 );

namespace HostingInvoices;

/**
 * Builds each service once, when it is first asked for, from the types in its constructor.
 *
 * Only Plugin asks it; no service knows of it.
 */
final class Services {

	/** @var array<class-string, object> */
	private array $built = [];

	/**
	 * @param array<class-string, class-string|\Closure> $bindings What stands for an interface, or how to build what the
	 *                                                             types do not tell; a closure is given this object.
	 */
	public function __construct( private readonly array $bindings ) {
	}

	/**
	 * @template T of object
	 * @param class-string<T> $type
	 * @return T
	 */
	public function get( string $type ): object {
		$service = $this->built[ $type ] ??= $this->build( $type );
		if ( ! $service instanceof $type ) {
			throw new \LogicException( sprintf( 'What was built for %s is a %s.', $type, get_class( $service ) ) );
		}
		return $service;
	}

	/**
	 * For adapters that are built on every request and used on few: the service, when it is needed.
	 *
	 * @template T of object
	 * @param class-string<T> $type
	 * @return \Closure(): T
	 */
	public function later( string $type ): \Closure {
		return fn (): object => $this->get( $type );
	}

	/** @param class-string $type */
	private function build( string $type ): object {
		$binding = $this->bindings[ $type ] ?? $type;
		if ( $binding instanceof \Closure ) {
			return $binding( $this );
		}
		return $binding === $type ? $this->construct( $type ) : $this->get( $binding );
	}

	/** @param class-string $type */
	private function construct( string $type ): object {
		$arguments = [];
		foreach ( ( new \ReflectionClass( $type ) )->getConstructor()?->getParameters() ?? [] as $parameter ) {
			$needs = $parameter->getType();
			if ( ! $needs instanceof \ReflectionNamedType || $needs->isBuiltin() || \Closure::class === $needs->getName() ) {
				throw new \LogicException( sprintf( '%s needs $%s, which its type does not tell how to build: add a binding.', $type, $parameter->getName() ) );
			}
			/** @var class-string $name */
			$name        = $needs->getName();
			$arguments[] = $this->get( $name );
		}
		return new $type( ...$arguments );
	}
}
