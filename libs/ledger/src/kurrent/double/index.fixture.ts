export { KurrentDouble, type DoubleOptions } from './kurrent-double.fixture.js';
